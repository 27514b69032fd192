package dev.gomodls.cli;

import dev.gomodls.rules.Rules;
import dev.gomodls.rules.Selection;
import dev.gomodls.rules.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code --select}, {@code --ignore} and {@code --rule}. */
final class RuleChoice {
  private RuleChoice() {}

  static Selection read(Arguments arguments) throws UsageException {
    Set<String> off = new HashSet<>();
    if (arguments.has("--select")) {
      Rules.ALL.forEach(rule -> off.add(rule.info().id()));
      for (String id : ids(arguments.all("--select"))) {
        off.remove(id);
      }
    }
    off.addAll(ids(arguments.all("--ignore")));
    Map<String, Severity> severities = new HashMap<>();
    for (String setting : arguments.all("--rule")) {
      int equals = setting.indexOf('=');
      if (equals < 0) {
        throw new UsageException("--rule " + setting + " is not of the form RULE=SEVERITY");
      }
      String id = known(setting.substring(0, equals));
      String word = setting.substring(equals + 1);
      if (word.equals("off")) {
        off.add(id);
      } else {
        off.remove(id);
        severities.put(id, severity("--rule " + setting, word));
      }
    }
    return new Selection(off, severities);
  }

  static Severity severity(String option, String word) throws UsageException {
    return Severity.of(word)
        .orElseThrow(
            () ->
                new UsageException(
                    option + ": \"" + word + "\" is not hint, info, warning or error"));
  }

  private static Set<String> ids(List<String> lists) throws UsageException {
    Set<String> ids = new HashSet<>();
    for (String list : lists) {
      int start = 0;
      while (start <= list.length()) {
        int comma = list.indexOf(',', start);
        int end = comma < 0 ? list.length() : comma;
        ids.add(known(list.substring(start, end).strip()));
        start = end + 1;
      }
    }
    return ids;
  }

  private static String known(String id) throws UsageException {
    if (Rules.find(id).isEmpty()) {
      throw new UsageException(Rules.unknown(id) + " (gomodls rules lists all)");
    }
    return id;
  }
}
