package dev.gomodls.modfile;

import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.syntax.Token;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs of go.mod and go.work, in the order in which Go's reference explains them. */
public enum Verb {
  MODULE("module"),
  GO("go"),
  TOOLCHAIN("toolchain"),
  GODEBUG("godebug"),
  REQUIRE("require"),
  TOOL("tool"),
  IGNORE("ignore"),
  EXCLUDE("exclude"),
  REPLACE("replace"),
  RETRACT("retract"),
  USE("use");

  private static final Verb[] ALL = values();
  private static final Set<Verb> OF_WORK = EnumSet.of(GO, TOOLCHAIN, GODEBUG, USE, REPLACE);
  private static final Set<Verb> OF_DEPENDENCIES = EnumSet.of(GO, MODULE, RETRACT, REQUIRE, IGNORE);

  private final String word;

  Verb(String word) {
    this.word = word;
  }

  /** The verb as it is written. */
  public String word() {
    return word;
  }

  /** The verb that a token is, whatever file it stands in. */
  public static @Nullable Verb of(Token token) {
    for (Verb verb : ALL) {
      if (token.is(verb.word)) {
        return verb;
      }
    }
    return null;
  }

  /** Whether the verb means something in files that are read in this mode. */
  public boolean isIn(Mode mode) {
    return switch (mode) {
      case WORK -> OF_WORK.contains(this);
      case LAX -> OF_DEPENDENCIES.contains(this);
      case STRICT -> this != USE;
    };
  }

  /** Whether lines of this verb may stand in parentheses. */
  boolean hasBlock(Mode mode) {
    Mode full = mode == Mode.LAX ? Mode.STRICT : mode;
    return this != GO && this != TOOLCHAIN && isIn(full);
  }
}
