package dev.gomodls.goenv;

import static dev.gomodls.goenv.EnvFixture.linux;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnvNoticesTest {
  /** The notices as lines: kind, variable, detail and the text of the span. */
  private static String notices(EnvFixture fixture) {
    String file = fixture.files().getOrDefault("/u/.config/go/env", "");
    List<String> lines = new ArrayList<>();
    for (EnvNotice notice : EnvNotices.of(fixture.env())) {
      Span span = notice.line();
      String where = span == null ? "" : " @" + file.substring(span.start(), span.end());
      lines.add(notice.kind() + " " + notice.variable() + " [" + notice.detail() + "]" + where);
    }
    return String.join("\n", lines).replace("\r", "<CR>");
  }

  @Test
  void aCleanEnvironmentGivesNone() {
    assertEquals("", notices(linux().userFile("# mine\n\nGOFLAGS='-tags=a b'\nGOPRIVATE=x\n")));
  }

  @Test
  void linesOfTheUserFileAreJudged() {
    String file =
        """
        GOPRIVATE=first
        GOPRIVATE="corp"
        GOPROYX=off
        GODEBUG=x
        GOSUMDB= off
         GOVCS=a
        GOAUTH=off\r
        FOO=1
        """;
    assertEquals(
        """
        DUPLICATE GOPRIVATE [] @GOPRIVATE=first
        QUOTED_VALUE GOPRIVATE [corp] @"corp"
        UNKNOWN_VARIABLE GOPROYX [GOPROXY] @GOPROYX=off
        NOT_FROM_FILE GODEBUG [] @GODEBUG=x
        BLANKS_AROUND_VALUE GOSUMDB [off] @ off
        OVERRIDDEN GOAUTH [netrc] @GOAUTH=off<CR>
        CARRIAGE_RETURN GOAUTH [off] @off<CR>
        UNKNOWN_VARIABLE FOO [] @FOO=1
        IGNORED_LINE GOVCS [] @ GOVCS=a\
        """,
        notices(linux().userFile(file).with("GOAUTH", "netrc")));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "GOPATH, x, `RELATIVE_PATH GOPATH [go: GOPATH entry is relative; must be absolute path:"
            + " \"x\".|For more details see: 'go help gopath']`",
        "GOMODCACHE, x, RELATIVE_PATH GOMODCACHE [GOMODCACHE entry is relative; must be absolute"
            + " path: \"x\".]",
        "GOCACHE, x, RELATIVE_PATH GOCACHE [GOCACHE is not an absolute path]",
        "GOWORK, x, RELATIVE_PATH GOWORK [go: invalid GOWORK: not an absolute path]",
        "GO111MODULE, 1, INVALID_VALUE GO111MODULE [go: unknown environment setting"
            + " GO111MODULE=1]",
        "GOFLAGS, -x y, INVALID_VALUE GOFLAGS [go: parsing $GOFLAGS: non-flag \"y\"]",
        "GOFLAGS, -mod=y, `INVALID_VALUE GOFLAGS [-mod=y not supported (can be '', 'mod',"
            + " 'readonly', or 'vendor')]`",
        "GOPROXY, y, INVALID_VALUE GOPROXY [invalid proxy URL missing scheme: y]",
        "GOTOOLCHAIN, y, INVALID_VALUE GOTOOLCHAIN [go: invalid GOTOOLCHAIN \"y\"]",
        "GOEXPERIMENT, y, INVALID_VALUE GOEXPERIMENT [unknown GOEXPERIMENT y]",
        "GOCACHE, off, ``",
      })
  void valuesThatGoRefusesAreTold(String name, String value, String want) {
    assertEquals(want.replace('|', '\n'), notices(linux().with(name, value)));
  }

  @Test
  void aNoticeKnowsTheLineThatCausedIt() {
    assertEquals(
        "INVALID_VALUE GOPROXY [invalid proxy URL missing scheme: y] @GOPROXY=y",
        notices(linux().userFile("GOPROXY=y\n")));
  }

  @Test
  void gopathThatIsGorootIsTold() {
    String want = "GOPATH_IS_GOROOT GOPATH [warning: both GOPATH and GOROOT are the same directory";
    assertEquals(want, notices(linux().with("GOPATH", "/go")).substring(0, want.length()));
  }

  @Test
  void anyBytesGiveAnAnswer() {
    String junk = "A\u0000=\udc80\r\n=\nA==\nZ\n\u00e9=1\n\"'=\n".repeat(500);
    EnvFile file = EnvFile.parse("x", SourceText.of(junk));
    assertEquals(1000, file.entries().size());
    assertEquals(2001, file.ignored().size());
    long duplicates =
        EnvNotices.of(linux().userFile(junk).env()).stream()
            .filter(it -> it.kind() == EnvNotice.Kind.DUPLICATE)
            .count();
    assertEquals(998, duplicates);
  }
}
