package dev.gomodls.goenv;

import static dev.gomodls.goenv.EnvFixture.bare;
import static dev.gomodls.goenv.EnvFixture.linux;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.goenv.ProxyList.Direct;
import dev.gomodls.goenv.ProxyList.Local;
import dev.gomodls.goenv.ProxyList.NoProxy;
import dev.gomodls.goenv.ProxyList.Off;
import dev.gomodls.goenv.ProxyList.Remote;
import dev.gomodls.text.GoResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProxyListTest {
  private static final String EMPTY =
      "GOPROXY list is not the empty string, but contains no entries";

  private static List<ProxyList.Entry> entries(EnvFixture fixture) {
    return ProxyList.parse(fixture.env()).toOptional().orElseThrow().entries();
  }

  @Test
  void commaAndBarSayWhatLeadsOn() {
    List<ProxyList.Entry> want =
        List.of(
            new Remote("https://a.b", true),
            new Remote("http://c", false),
            new Local("file:///d%20e", "/d e", false),
            new Direct());
    assertEquals(want, entries(linux().with("GOPROXY", "a.b| http://c ,,file:///d%20e,direct")));
  }

  @Test
  void nothingBehindOffOrDirectCounts() {
    assertEquals(List.of(new Off()), entries(linux().with("GOPROXY", "|,off,foo")));
    assertEquals(List.of(new Direct()), entries(linux().with("GOPROXY", "direct|foo")));
  }

  @Test
  void privateModulesComeFirst() {
    EnvFixture hidden = linux().with("GOPRIVATE", "corp").with("GOPROXY", "off");
    assertEquals(List.of(new NoProxy(), new Off()), entries(hidden));
    assertEquals(List.of(new Direct()), entries(hidden.with("GOPROXY", "direct")));
    assertEquals(GoResult.err(EMPTY), ProxyList.parse(hidden.with("GOPROXY", ",").env()));
  }

  @Test
  void aDriveOfWindowsIsADirectory() {
    EnvFixture windows = bare("windows").with("GOPROXY", "file:///C:/p/q");
    assertEquals(List.of(new Local("file:///C:/p/q", "C:\\p\\q", false)), entries(windows));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "` , ` > GOPROXY list is not the empty string, but contains no entries",
        "foo > invalid proxy URL missing scheme: foo",
        "foo bar > invalid proxy URL missing scheme: foo%20bar",
        "ftp://x/y > invalid proxy URL scheme (must be https, http, file): ftp://x/y",
        "ftp://u:p@h/x y > invalid proxy URL scheme (must be https, http, file):"
            + " ftp://u:xxxxx@h/x%20y",
        "x:/y > invalid proxy URL scheme (must be https, http, file): x:/y",
        "/abs/path > invalid proxy URL missing scheme: /abs/path",
        "file://host/x > invalid file:// proxy URL with non-path elements: file://host/x",
        "file:///x?y > invalid file:// proxy URL with non-path elements: file:///x?y",
        "file:///x#f > invalid file:// proxy URL with non-path elements: file:///x#f",
        "file:/x > invalid file:// proxy URL with non-path elements: file:/x",
        "file:x > parse \"https://file:x\": invalid port \":x\" after host",
        "c:\\x > parse \"https://c:\\\\x\": invalid port \":\\\\x\" after host",
        ":/x > parse \":/x\": missing protocol scheme",
        "-x://y > parse \"-x://y\": first path segment in URL cannot contain colon",
        "http://[::1 > parse \"http://[::1\": missing ']' in host",
        "http://a b/c > parse \"http://a b/c\": invalid character \" \" in host name",
        "http://h:xx/ > parse \"http://h:xx/\": invalid port \":xx\" after host",
        "http://%zz/ > parse \"http://%zz/\": invalid URL escape \"%zz\"",
        "http://%41/ > parse \"http://%41/\": invalid URL escape \"%41\"",
        "file:///%zz > parse \"file:///%zz\": invalid URL escape \"%zz\"",
        "http://u:p@h/%2x > parse \"http://u:p@h/%2x\": invalid URL escape \"%2x\"",
        "file:///\u0001x > parse \"file:///\\x01x\": net/url: invalid control character in URL",
        "file:///nope,zz > invalid proxy URL missing scheme: zz",
      })
  void goSaysWhatItDoesNotTake(String list, String error) {
    assertEquals(GoResult.err(error), ProxyList.parse(linux().with("GOPROXY", list).env()));
  }

  @Test
  void anyTextGivesAnAnswer() {
    String odd = "%%%[]@:/?#\ud800\udc00\udc80\u0000 a%2".repeat(200);
    assertTrue(ProxyList.parse(linux().with("GOPROXY", odd).env()).errorText() != null);
  }

  @Test
  void patternsTellWhatIsPrivate() {
    EnvFixture fixture = linux().with("GOPRIVATE", "*.corp,x.org/p/").with("GONOPROXY", "none");
    ModulePrivacy privacy = ModulePrivacy.of(fixture.with("GOINSECURE", "y").env());
    assertTrue(privacy.isPrivate().matches("a.corp/b"));
    assertTrue(privacy.skipsSums().matches("x.org/p/q"));
    assertFalse(privacy.skipsProxies().matches("a.corp"));
    assertFalse(privacy.insecure().matches("a.corp"));
    assertTrue(privacy.insecure().matches("y/z"));
  }
}
