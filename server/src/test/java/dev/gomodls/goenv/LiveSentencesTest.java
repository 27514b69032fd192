package dev.gomodls.goenv;

import static dev.gomodls.goenv.EnvFixture.linux;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.testing.RealGo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares what is said of GOFLAGS and GOPROXY with what the real Go says. */
final class LiveSentencesTest {
  private static final long SEED = Long.getLong("gomodls.live.seed", System.nanoTime());
  private static final int CASES = Integer.getInteger("gomodls.live.cases", 150);

  private static final List<String> WORDS =
      List.of(
          "-mod=mod",
          "--tags=a",
          "-",
          "--",
          "---x",
          "x",
          "-=",
          "'-ldflags=a b'",
          "'",
          "\"-x\"",
          "-nosuch",
          "-test.v",
          "-test.x",
          "-tags='a b'",
          "\"",
          "-modcacherw",
          "-dropuse",
          "é");

  private static final List<String> PIECES =
      List.of(
          "http://", "file://", "ftp:", "a", ".", "/", ":", "%41", "%c3", "%zz", "%", "[", "@", "?",
          "#", " ", "8", "://", "\t", "é", "u:p@", ",", "|", "x", "-", "+", "\"", "<", "^", "~");

  @TempDir Path dir;

  @Test
  void allFlagsThatAreKnownAreKnownToGo() {
    StringBuilder flags = new StringBuilder();
    KnownFlags.all().forEach(name -> flags.append('-').append(name).append(' '));
    Path goRoot = RealGo.goRoot(dir);
    RealGo.Answer answer = version(goRoot, flags.toString());
    assertFalse(answer.err().contains("unknown flag"), answer.err());
    assertTrue(KnownFlags.all().size() > 140);
  }

  @Test
  void goflagsAreJudgedAlike() {
    Path goRoot = RealGo.goRoot(dir);
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      String flags = joined(random, WORDS, " ");
      List<String> problems = ParsedFlags.parse(flags).problems();
      String want = version(goRoot, flags).err().strip();
      assertEquals(
          want, problems.isEmpty() ? "" : problems.getFirst(), () -> flags + "\nseed " + SEED);
    }
  }

  @Test
  void listsOfProxiesAreJudgedAlike() {
    Path goRoot = RealGo.goRoot(dir);
    Random random = new Random(SEED);
    List<String> args = List.of("list", "-m", "-versions", "rsc.io/quote");
    for (int i = 0; i < CASES; i++) {
      // The last word is refused in any case, so that no host is ever asked.
      String list = joined(random, PIECES, "") + ",refused";
      Map<String, String> variables = variables(goRoot, "GOPROXY", list);
      String want = RealGo.ask(goRoot, args, dir.toString(), variables).err().strip();
      String have = ProxyList.parse(linux().with("GOPROXY", list).env()).errorText();
      assertEquals(want, ("go: " + have).strip(), () -> list + "\nseed " + SEED);
    }
  }

  private RealGo.Answer version(Path goRoot, String flags) {
    return RealGo.ask(
        goRoot, List.of("version"), dir.toString(), variables(goRoot, "GOFLAGS", flags));
  }

  private Map<String, String> variables(Path goRoot, String name, String value) {
    return Map.of(
        "GOROOT",
        goRoot.toString(),
        "HOME",
        dir.toString(),
        "GOTOOLCHAIN",
        "local",
        "GOENV",
        "off",
        name,
        value);
  }

  private static String joined(Random random, List<String> parts, String between) {
    List<String> chosen = new ArrayList<>();
    for (int i = random.nextInt(7) + 1; i > 0; i--) {
      chosen.add(parts.get(random.nextInt(parts.size())));
    }
    return String.join(between, chosen);
  }
}
