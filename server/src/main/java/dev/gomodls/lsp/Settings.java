package dev.gomodls.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.gomodls.module.GoVersion;
import dev.gomodls.rules.Rules;
import dev.gomodls.rules.Selection;
import dev.gomodls.rules.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of section {@code gomodls}, which are also the initialization options.
 *
 * @param besideGopls whether gopls serves the same files, so that it formats them
 * @param env variables laid over those of the process
 * @param goVersion the local Go to assume
 * @param selection which rules run, and how bad their findings are
 * @param rulesUrl where the pages of the rules are, in the place of those that came with us
 */
record Settings(
    boolean besideGopls,
    Map<String, String> env,
    Optional<String> goVersion,
    Selection selection,
    Optional<String> rulesUrl) {
  static final Settings DEFAULT =
      new Settings(false, Map.of(), Optional.empty(), Selection.DEFAULT, Optional.empty());

  /**
   * Settings as they were read.
   *
   * @param problems what of them is not obeyed, and why
   */
  record Read(Settings settings, List<String> problems) {}

  /** Reads an object of settings; what is wrong in it is left at its default. */
  static Read read(JsonElement json) {
    Reader reader = new Reader();
    if (json instanceof JsonObject object) {
      return reader.read(object);
    }
    if (!json.isJsonNull()) {
      reader.problems.add("the settings of gomodls are not an object");
    }
    return new Read(DEFAULT, reader.problems);
  }

  private static final class Reader {
    private final List<String> problems = new ArrayList<>();
    private final Set<String> off = new HashSet<>();
    private final Map<String, Severity> severities = new HashMap<>();
    private boolean besideGopls;
    private final Map<String, String> env = new HashMap<>();
    private Optional<String> goVersion = Optional.empty();
    private Optional<String> rulesUrl = Optional.empty();

    Read read(JsonObject json) {
      json.entrySet().forEach(entry -> take(entry.getKey(), entry.getValue()));
      Selection selection = new Selection(off, severities);
      return new Read(
          new Settings(besideGopls, Map.copyOf(env), goVersion, selection, rulesUrl), problems);
    }

    private void take(String name, JsonElement value) {
      switch (name) {
        case "besideGopls" ->
            besideGopls = word(name, value, List.of("auto", "yes", "no")).equals("yes");
        case "env" -> takeEnv(value);
        case "goVersion" -> goVersion = string(name, value).filter(this::isGoVersion);
        case "rulesUrl" ->
            rulesUrl = string(name, value).filter(this::isUrl).map(Reader::withoutSlash);
        case "rules" -> takeRules(value);
        // Meant for the client itself, which often sends all of a section.
        case "trace", "server" -> {}
        default -> problems.add("there is no setting gomodls." + name);
      }
    }

    private void takeEnv(JsonElement value) {
      if (!(value instanceof JsonObject object)) {
        if (!value.isJsonNull()) {
          problems.add("gomodls.env is not an object such as {\"GOWORK\": \"off\"}");
        }
        return;
      }
      object
          .entrySet()
          .forEach(
              entry -> {
                String name = entry.getKey();
                if (entry.getValue() instanceof JsonPrimitive it && it.isString()) {
                  env.put(name, it.getAsString());
                } else {
                  problems.add("gomodls.env." + name + " is not a string");
                }
              });
    }

    private void takeRules(JsonElement value) {
      if (!(value instanceof JsonObject object)) {
        if (!value.isJsonNull()) {
          problems.add("gomodls.rules is not an object such as {\"absolute-use-path\": \"off\"}");
        }
        return;
      }
      object
          .entrySet()
          .forEach(
              entry -> {
                String id = entry.getKey();
                if (Rules.find(id).isEmpty()) {
                  problems.add("gomodls.rules: " + Rules.unknown(id));
                  return;
                }
                List<String> words = List.of("off", "hint", "info", "warning", "error");
                String word = word("rules." + id, entry.getValue(), words);
                if (word.equals("off")) {
                  off.add(id);
                }
                Severity.of(word).ifPresent(severity -> severities.put(id, severity));
              });
    }

    private boolean isUrl(String url) {
      boolean valid =
          List.of("http://", "https://", "file://").stream().anyMatch(url::startsWith)
              && url.chars().allMatch(c -> c > ' ' && c < 0x7f);
      if (!valid) {
        problems.add("gomodls.rulesUrl is not an http, https or file URL: " + url);
      }
      return valid;
    }

    private boolean isGoVersion(String version) {
      boolean valid = GoVersion.isValid(version);
      if (!valid) {
        problems.add("gomodls.goVersion is no Go version such as 1.27.3: " + version);
      }
      return valid;
    }

    /** The string of a setting; an empty one counts as not set. */
    private Optional<String> string(String name, JsonElement value) {
      if (value instanceof JsonPrimitive it && it.isString()) {
        return Optional.of(it.getAsString()).filter(text -> !text.isEmpty());
      }
      if (!value.isJsonNull()) {
        problems.add("gomodls." + name + " is not a string");
      }
      return Optional.empty();
    }

    private String word(String name, JsonElement value, List<String> words) {
      String word = string(name, value).orElse("");
      if (!word.isEmpty() && !words.contains(word)) {
        problems.add(
            "gomodls." + name + " is not one of " + String.join(", ", words) + ": " + word);
      }
      return word;
    }

    private static String withoutSlash(String url) {
      return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
  }
}
