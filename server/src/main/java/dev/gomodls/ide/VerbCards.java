package dev.gomodls.ide;

import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.Verb;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What a directive does, for its verb and for lines that cannot be read. */
final class VerbCards {
  private VerbCards() {}

  static HoverCard of(Verb verb, FileKind kind, Span span) {
    List<Phrase> facts = new ArrayList<>();
    boolean known = verb.isIn(Mode.of(kind));
    FileKind home = verb == Verb.USE ? FileKind.GO_WORK : FileKind.GO_MOD;
    facts.add(known && kind == FileKind.GO_WORK ? inWork(verb) : inModule(verb));
    if (!known) {
      facts.add(
          Phrase.of(
              "It belongs in {}: Go refuses it in {}.",
              Phrase.code(home.fileName()),
              Phrase.code(kind.fileName())));
    }
    facts.add(
        Phrase.of("Written {}; known since Go " + since(verb, kind) + ".", Phrase.of(form(verb))));
    return new HoverCard(span, Phrase.code(verb.word()), facts);
  }

  private static Phrase inModule(Verb verb) {
    return Phrase.of(
        switch (verb) {
          case MODULE ->
              "The path of this module: others require it by this path, and the import paths of its"
                  + " packages start with it.";
          case GO -> "The Go version that this module is written for.";
          case TOOLCHAIN ->
              "The Go toolchain to use for this module where the one at hand is older.";
          case GODEBUG ->
              "A GODEBUG setting of the programs that are built in this module; it does not count"
                  + " where the module is a dependency.";
          case REQUIRE ->
              "A module that this one needs, and the lowest version of it that will do.";
          case TOOL ->
              "A program that this module uses for its own development: `go tool` runs it.";
          case IGNORE ->
              "A directory that patterns such as `./...` and `all` leave out; its packages can"
                  + " still be imported.";
          case EXCLUDE ->
              "A version of a module that must not be used: Go ignores all requirements of it. It"
                  + " does not count where this module is a dependency.";
          case REPLACE ->
              "Where to take a module from instead. It does not count where this module is a"
                  + " dependency.";
          case RETRACT ->
              "Versions of this module that nobody should use any more. It counts once it is in"
                  + " the latest version of the module.";
          case USE -> "A directory whose module belongs to the workspace.";
        });
  }

  private static Phrase inWork(Verb verb) {
    return switch (verb) {
      case GO ->
          Phrase.of(
              "The Go version of this workspace. A module of it whose go line is 1.21 or later must"
                  + " not be above this.");
      case TOOLCHAIN ->
          Phrase.of("The Go toolchain to use in this workspace where the one at hand is older.");
      case GODEBUG ->
          Phrase.of(
              "A GODEBUG setting of the programs that are built in this workspace. The godebug"
                  + " lines of its modules do not count in it.");
      case REPLACE ->
          Phrase.of(
              "Where to take a module from instead, in the whole workspace. It comes before the"
                  + " replace lines of its modules.");
      case MODULE, REQUIRE, TOOL, IGNORE, EXCLUDE, RETRACT, USE -> inModule(verb);
    };
  }

  private static String form(Verb verb) {
    return switch (verb) {
      case MODULE -> "`module example.com/path`";
      case GO -> "`go 1.23.0`";
      case TOOLCHAIN -> "`toolchain go1.23.0`";
      case GODEBUG -> "`godebug key=value`";
      case REQUIRE -> "`require module/path v1.2.3`";
      case TOOL -> "`tool package/path`";
      case IGNORE -> "`ignore ./directory`";
      case EXCLUDE -> "`exclude module/path v1.2.3`";
      case REPLACE ->
          "`replace module/path [v1.2.3] => ../directory` or"
              + " `replace module/path [v1.2.3] => other/path v1.2.3`";
      case RETRACT -> "`retract v1.2.3` or `retract [v1.0.0, v1.9.9]`";
      case USE -> "`use ./directory`";
    };
  }

  private static String since(Verb verb, FileKind kind) {
    boolean work = kind == FileKind.GO_WORK;
    return switch (verb) {
      case MODULE, REQUIRE, EXCLUDE -> "1.11";
      case REPLACE -> work ? "1.18" : "1.11";
      case GO -> work ? "1.18" : "1.12";
      case RETRACT -> "1.16";
      case USE -> "1.18";
      case TOOLCHAIN -> "1.21";
      case GODEBUG -> "1.23";
      case TOOL -> "1.24";
      case IGNORE -> "1.25";
    };
  }
}
