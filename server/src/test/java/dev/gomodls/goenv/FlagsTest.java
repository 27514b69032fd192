package dev.gomodls.goenv;

import static dev.gomodls.goenv.EnvFixture.linux;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.goenv.CommandFlags.Kind;
import dev.gomodls.goenv.ParsedFlags.Flag;
import dev.gomodls.text.GoResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GOFLAGS and command lines. */
final class FlagsTest {
  private static final CommandFlags COMMAND =
      new CommandFlags(Map.of("C", Kind.DIRECTORY, "json", Kind.TRUTH, "mod", Kind.TEXT));

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "-a  -b\t-c, -a|-b|-c",
        "'-tags=a b' -x, -tags=a b|-x",
        "\"-x='y\" 'z', -x='y|z",
        "-tags='a b', -tags='a|b'",
        "'a'b, a|b",
        "'' \"\", |",
      })
  void wordsArePartedByBlanksOutsideOfLeadingQuotes(String text, String words) {
    List<String> want = List.of(words.split("\\|", -1));
    assertEquals(GoResult.ok(want), QuotedWords.split(text));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "'-x, unterminated ' string",
        "-x \", unterminated \" string",
        "-mod=mod x, non-flag \"x\"",
        "-, non-flag \"-\"",
        "--, non-flag \"--\"",
        "---mod, non-flag \"---mod\"",
        "-=x, non-flag \"-=x\"",
        "--=x, non-flag \"--=x\"",
        "-nosuch=1, unknown flag -nosuch",
        "--nosuch, unknown flag -nosuch",
        "-tags='a b', non-flag \"b'\"",
        "-test.json, unknown flag -test.json",
      })
  void goSaysWhatIsWrongWithGoflags(String text, String problem) {
    List<String> problems = ParsedFlags.parse(text).problems();
    assertEquals(List.of("go: parsing $GOFLAGS: " + problem), problems);
  }

  @Test
  void flagsOfAnyCommandAreKnown() {
    assertEquals(
        List.of(), ParsedFlags.parse("-mod=mod --json -test.v -C=x -dropuse=y").problems());
  }

  @Test
  void valuesAreTold() {
    String text = "-mod=mod -modfile=a.mod --mod=vendor -overlay=o.json -tags=a,,b -modcacherw";
    ParsedFlags flags = ParsedFlags.of(linux().with("GOFLAGS", text).env());
    assertEquals("vendor", flags.mod());
    assertEquals("a.mod", flags.modFile());
    assertEquals("o.json", flags.overlay());
    assertEquals(List.of("a", "b"), flags.tags());
    assertTrue(flags.leavesCacheWritable());
    assertTrue(flags.has("overlay"));
    assertEquals("", flags.value("x"));
  }

  @Test
  void aCommandLineWins() {
    ParsedFlags flags = ParsedFlags.parse("-mod=mod -modcacherw");
    List<Flag> line = List.of(new Flag("mod", ""), new Flag("modcacherw", "false"));
    assertEquals("", flags.then(line).mod());
    assertEquals(false, flags.then(line).leavesCacheWritable());
  }

  @Test
  void tagsMayBePartedByBlanks() {
    assertEquals(List.of("a", "b c"), ParsedFlags.parse("\"-tags=a 'b c'\"").tags());
  }

  @Test
  void onlyFourValuesOfModAreTaken() {
    assertNull(ParsedFlags.parse("-mod=readonly").modProblem());
    assertNull(ParsedFlags.parse("-mod=").modProblem());
    assertEquals(
        "-mod=bogus not supported (can be '', 'mod', 'readonly', or 'vendor')",
        ParsedFlags.parse("-mod=bogus").modProblem());
  }

  @ParameterizedTest
  @CsvSource({
    "-json a -mod, json=true, a|-mod",
    "--json=0 -mod x y, json=false|mod=x, y",
    "-mod=x -- -json, mod=x, -json",
    "-, '', -",
  })
  void aCommandLineIsReadAsGoReadsIt(String args, String flags, String rest) {
    GoResult<CommandFlags.Line> parsed = COMMAND.parse(linux().env(), List.of(args.split(" ", -1)));
    CommandFlags.Line line = parsed.toOptional().orElseThrow();
    List<String> shown = line.flags().stream().map(it -> it.name() + "=" + it.value()).toList();
    assertEquals(flags, String.join("|", shown));
    assertEquals(rest, String.join("|", line.args()));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "-x=1, flag provided but not defined: -x",
        "--x, flag provided but not defined: -x",
        "-json=maybe, invalid boolean value \"maybe\" for -json: parse error",
        "-mod, flag needs an argument: -mod",
        "---mod, bad flag syntax: ---mod",
        "-=, bad flag syntax: -=",
        "-help, ``",
        "-json -C=x, invalid value \"x\" for flag -C: -C flag must be first flag on command line",
        "-C, flag needs an argument: -C",
      })
  void goSaysWhatIsWrongWithACommandLine(String args, String error) {
    assertEquals(GoResult.err(error), COMMAND.parse(linux().env(), List.of(args.split(" ", -1))));
  }

  @Test
  void flagsOfGoflagsThatTheCommandHasComeFirst() {
    GoEnv env = linux().with("GOFLAGS", "-tags=x -mod=a -json").env();
    CommandFlags.Line line = COMMAND.parse(env, List.of("-mod=b")).toOptional().orElseThrow();
    List<Flag> want = List.of(new Flag("mod", "a"), new Flag("json", "true"), new Flag("mod", "b"));
    assertEquals(want, line.flags());
    assertTrue(line.isSet("json"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "-json=x, invalid boolean value \"x\" for flag -json (from $GOFLAGS): parse error",
        "-mod, flag needs an argument: -mod (from $GOFLAGS)",
        "-C, flag needs an argument: -C (from $GOFLAGS)",
      })
  void aBadValueInGoflagsIsToldWithItsPlace(String goflags, String error) {
    GoEnv env = linux().with("GOFLAGS", goflags).env();
    assertEquals(GoResult.err("go: " + error), COMMAND.parse(env, List.of()));
  }
}
