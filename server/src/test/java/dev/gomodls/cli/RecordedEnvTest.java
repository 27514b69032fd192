package dev.gomodls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.testing.RecordedStates;
import dev.gomodls.testing.RecordedStates.Asked;
import dev.gomodls.testing.RecordedStates.Question;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recorded answers of {@code go env}. */
final class RecordedEnvTest {
  @Test
  void everyRecordedAnswerIsGiven() {
    List<String> differences = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    for (String pack : List.of("cmdgo", "real")) {
      RecordedStates.ask(
          pack,
          List.of("env"),
          it -> {
            asked.add(it.question().id());
            compare(it, differences);
          });
    }
    assertTrue(asked.size() > 2000, () -> "only " + asked.size() + " questions");
    assertEquals("", String.join("\n", differences));
  }

  private static void compare(Asked asked, List<String> differences) {
    Question question = asked.question();
    GoAnswer answer =
        GoAnswer.of(question.args(), question.directory(), question.environment(), asked.tree());
    var recorded = question.answer();
    String want = recorded.code() + "\n" + recorded.stdout() + recorded.stderr();
    String have =
        answer.code() + "\n" + asked.recorded(answer.out()) + asked.recorded(answer.err());
    if (!want.equals(have)) {
      differences.add(question.id() + "\nwant " + want + "\nhave " + have);
    }
  }
}
