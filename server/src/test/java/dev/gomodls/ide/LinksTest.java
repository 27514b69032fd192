package dev.gomodls.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.rules.RuleFixture;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.testing.Fixture;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where links lead, one line a link: its text, its target, its tooltip. */
final class LinksTest {
  @Test
  void directoriesOfReplaceLinesLeadToTheirGoMod() {
    check(
        """
        module example.com/app
        replace x.example/x => ./x
        replace (
          y.example/y v1.0.0 => "./a b" // comment
          z.example/z => ../gone
          w.example/w => ./empty
          v.example/v => ./file
          u.example/u => v.example/v v1.0.0
        )
        -- x/go.mod --
        module x.example/x
        -- a b/go.mod --
        go 1.21
        -- empty/x.go --
        package x
        -- file --
        text
        """,
        """
        ./x -> /w/x/go.mod (go.mod of x.example/x)
        ./a b -> /w/a b/go.mod (go.mod of ./a b)
        ./empty -> /w/empty (Directory without go.mod)
        """);
  }

  @Test
  void directoriesOfUseLinesLeadToTheirGoMod() {
    check(
        """
        -- go.work --
        use .
        use (
          ./x
          /w/x
          ""
        )
        replace y.example/y => x/../x
        -- go.mod --
        module example.com/app
        -- x/go.mod --
        module x.example/x
        """,
        """
        . -> /w/go.mod (go.mod of example.com/app)
        ./x -> /w/x/go.mod (go.mod of x.example/x)
        /w/x -> /w/x/go.mod (go.mod of x.example/x)
        """);
  }

  @Test
  void unreadableTargetsAreNoLinks() {
    check(
        """
        module example.com/app
        replace x.example/x => ./x
        -- x/go.mod --
        @unreadable permission denied
        """,
        "");
  }

  @Test
  void urlsOfAllCommentsAreLinks() {
    check(
        """
        // See https://example.com/a.
        module example.com/app // http://example.com/b

        // https://example.com/c
        // https://example.com/d https://example.com/e

        require ( // https://example.com/f
          // https://example.com/g
          x.example/x v1.0.0 // https://example.com/h
          // https://example.com/i
        ) // https://example.com/j
        nonsense // https://example.com/k
        """,
        """
        https://example.com/a -> https://example.com/a
        http://example.com/b -> http://example.com/b
        https://example.com/c -> https://example.com/c
        https://example.com/d -> https://example.com/d
        https://example.com/e -> https://example.com/e
        https://example.com/f -> https://example.com/f
        https://example.com/g -> https://example.com/g
        https://example.com/h -> https://example.com/h
        https://example.com/i -> https://example.com/i
        https://example.com/j -> https://example.com/j
        https://example.com/k -> https://example.com/k
        """);
  }

  /**
   * A comment.
   *
   * @param url where its only link leads, empty if it has none
   */
  record Row(String comment, String url) {}

  @ParameterizedTest
  @MethodSource
  void urlEndsWhereItsSentenceGoesOn(Row row) {
    SourceText text = SourceText.of(row.comment);
    List<String> urls = new ArrayList<>();
    for (Link link : WebLinks.in(text, new Span(0, text.length()))) {
      if (link.target() instanceof Link.Web(String url)) {
        urls.add(url);
      }
    }
    assertEquals(row.url, String.join(" ", urls));
  }

  static Row[] urlEndsWhereItsSentenceGoesOn() {
    return new Row[] {
      new Row("//http://example.com", "http://example.com"),
      new Row("// HTTPS://Example.com/A", "https://Example.com/A"),
      new Row("// (see https://example.com/a).", "https://example.com/a"),
      new Row("// https://example.com/a_(b), c", "https://example.com/a_(b)"),
      new Row("// [a](https://example.com/b)[c]", "https://example.com/b"),
      new Row("// <https://example.com/b>", "https://example.com/b"),
      new Row("// \"https://example.com/b\"", "https://example.com/b"),
      new Row("// **https://example.com/b**", "https://example.com/b"),
      new Row("// https://example.com/b?c=d&e=f#g!", "https://example.com/b?c=d&e=f#g"),
      new Row("// https://example.com/b/", "https://example.com/b/"),
      new Row("// https://example.com/b(", "https://example.com/b"),
      new Row("// https://example.com/b\u2026", "https://example.com/b"),
      new Row("// https://example.com/b\u3002", "https://example.com/b"),
      new Row("// https://example.com/b\u00a0c", "https://example.com/b"),
      new Row("// https://example.com/b\\c", "https://example.com/b"),
      new Row("// https://example.com/\u65e5", "https://example.com/%E6%97%A5"),
      new Row("// https://example.com/a%20b%c", "https://example.com/a%20b%25c"),
      new Row("// https://example.com/a[1]", "https://example.com/a%5B1%5D"),
      new Row("// https://[::1]:8080/a", "https://[::1]:8080/a"),
      new Row("// http://localhost:80", "http://localhost:80"),
      new Row("// https://a.example https://b.example", "https://a.example https://b.example"),
      new Row("// https://", ""),
      new Row("// https:///a", ""),
      new Row("// https://...", ""),
      new Row("// https://example.com:", "https://example.com"),
      new Row("// https://example.com:x/", ""),
      new Row("// https://example.com:/", ""),
      new Row("// https://[::1/", ""),
      new Row("// https://good.example@evil.example/", ""),
      new Row("// https://g\u043e\u043ed.example/", ""),
      new Row("// https://good.example/\u202egpj.exe", ""),
      new Row("// https://good.example/\u200bx", ""),
      new Row("// https://good.example/\u0007", ""),
      new Row("// https://good.example/\udcff", ""),
      new Row("// git+https://example.com", ""),
      new Row("// xhttps://example.com", ""),
      new Row("// ftp://example.com javascript://example.com file:///a", ""),
      new Row("// http:/example.com http//example.com", ""),
      new Row("// http", ""),
      new Row("// https://example.com/" + "a".repeat(5000), ""),
      new Row("// http://http://http://", ""),
    };
  }

  @Test
  void offsetsCountBytes() {
    String text = "// \u65e5\u672c https://example.com/\u65e5 \u65e5\r\nmodule m\r\n";
    Snapshot snapshot = RuleFixture.snapshot(new Fixture(Map.of("go.mod", text), Map.of()));
    Link link = Links.of(snapshot, snapshot.documents().getFirst()).getFirst();
    assertEquals(new Span(10, 33), link.span());
    assertEquals("https://example.com/\u65e5", link.tooltip());
  }

  private static void check(String fixture, String links) {
    Fixture files = Fixture.parse(fixture);
    Snapshot snapshot = RuleFixture.snapshot(files);
    String first = files.files().keySet().iterator().next();
    Document document = snapshot.judged(RuleFixture.ROOT + "/" + first).orElseThrow();
    StringBuilder out = new StringBuilder();
    for (Link link : Links.of(snapshot, document)) {
      String shown = document.text().string(link.span());
      out.append(shown + " -> ");
      switch (link.target()) {
        case Link.File(String path) -> out.append(path + " (" + link.tooltip() + ")");
        case Link.Web(String url) -> out.append(url);
      }
      out.append("\n");
    }
    assertEquals(links, out.toString());
  }

  /** Links lie beside each other in order, and their targets are what they should be. */
  static void checkLaws(Snapshot snapshot, Document document) {
    int done = 0;
    for (Link link : Links.of(snapshot, document)) {
      assertTrue(done <= link.span().start() && !link.span().isEmpty());
      assertTrue(link.span().end() <= document.text().length());
      done = link.span().end();
      switch (link.target()) {
        case Link.File(String path) -> assertTrue(path.startsWith("/"), path);
        case Link.Web(String url) -> {
          URI uri = URI.create(url);
          assertTrue(url.chars().allMatch(c -> c > ' ' && c < 0x7f), url);
          assertTrue(List.of("http", "https").contains(uri.getScheme()), url);
          assertTrue(uri.getUserInfo() == null, url);
        }
      }
    }
  }
}
