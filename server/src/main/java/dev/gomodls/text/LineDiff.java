package dev.gomodls.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two lists of lines.
 *
 * <p>Lines that are unique on both sides and in the same order on both are taken as equal first, as
 * in a patience diff; small rests are compared in full, and a large rest without such lines counts
 * as different as a whole. So the time is linear, but for a logarithm, whatever the lines are.
 */
public final class LineDiff {
  /** The largest rest, as the product of its two lengths, that is compared in full. */
  private static final int SMALL = 1 << 16;

  /** How often a rest is searched for lines that are unique in it. */
  private static final int ROUNDS = 8;

  private final List<String> left;
  private final List<String> right;
  private final Deque<Rest> rests = new ArrayDeque<>();
  private final List<Hunk> hunks = new ArrayList<>();

  private LineDiff(List<String> left, List<String> right) {
    this.left = left;
    this.right = right;
  }

  /**
   * Lines of the left side and what stands in their place on the right side; one of the two may be
   * empty. Indexes are 0-based, ends exclusive.
   */
  public record Hunk(int leftStart, int leftEnd, int rightStart, int rightEnd) {}

  /** Stretches of both sides that are still to be compared. */
  private record Rest(int leftStart, int leftEnd, int rightStart, int rightEnd, int rounds) {
    boolean isOneSided() {
      return leftStart == leftEnd || rightStart == rightEnd;
    }

    boolean isSmall() {
      return (long) (leftEnd - leftStart) * (rightEnd - rightStart) <= SMALL;
    }
  }

  /** The differences in the order of the lines; what lies between them is equal. */
  public static List<Hunk> hunks(List<String> left, List<String> right) {
    LineDiff diff = new LineDiff(left, right);
    diff.rests.push(new Rest(0, left.size(), 0, right.size(), ROUNDS));
    while (!diff.rests.isEmpty()) {
      diff.compare(diff.trimmed(diff.rests.pop()));
    }
    return diff.hunks;
  }

  private void compare(Rest rest) {
    if (rest.isOneSided()) {
      add(rest.leftStart, rest.leftEnd, rest.rightStart, rest.rightEnd);
      return;
    }
    List<int[]> anchors = rest.rounds > 0 ? anchors(rest) : List.of();
    if (!anchors.isEmpty()) {
      pushBetween(rest, anchors);
    } else if (rest.isSmall()) {
      compareInFull(rest);
    } else {
      add(rest.leftStart, rest.leftEnd, rest.rightStart, rest.rightEnd);
    }
  }

  private void add(int leftStart, int leftEnd, int rightStart, int rightEnd) {
    if (leftStart == leftEnd && rightStart == rightEnd) {
      return;
    }
    Hunk last = hunks.isEmpty() ? null : hunks.getLast();
    if (last != null && last.leftEnd == leftStart && last.rightEnd == rightStart) {
      hunks.removeLast();
      hunks.add(new Hunk(last.leftStart, leftEnd, last.rightStart, rightEnd));
    } else {
      hunks.add(new Hunk(leftStart, leftEnd, rightStart, rightEnd));
    }
  }

  private boolean same(int leftIndex, int rightIndex) {
    return left.get(leftIndex).equals(right.get(rightIndex));
  }

  /** The rest without equal lines at its two ends. */
  private Rest trimmed(Rest rest) {
    int leftStart = rest.leftStart;
    int leftEnd = rest.leftEnd;
    int rightStart = rest.rightStart;
    int rightEnd = rest.rightEnd;
    while (leftStart < leftEnd && rightStart < rightEnd && same(leftStart, rightStart)) {
      leftStart++;
      rightStart++;
    }
    while (leftStart < leftEnd && rightStart < rightEnd && same(leftEnd - 1, rightEnd - 1)) {
      leftEnd--;
      rightEnd--;
    }
    return new Rest(leftStart, leftEnd, rightStart, rightEnd, rest.rounds);
  }

  /** Puts off the stretches between anchors; the first one lies on top. */
  private void pushBetween(Rest rest, List<int[]> anchors) {
    int leftEnd = rest.leftEnd;
    int rightEnd = rest.rightEnd;
    for (int[] anchor : anchors.reversed()) {
      rests.push(new Rest(anchor[0] + 1, leftEnd, anchor[1] + 1, rightEnd, rest.rounds - 1));
      leftEnd = anchor[0];
      rightEnd = anchor[1];
    }
    rests.push(new Rest(rest.leftStart, leftEnd, rest.rightStart, rightEnd, rest.rounds - 1));
  }

  /**
   * The longest series of pairs of indexes, rising on both sides, of lines that are equal and that
   * occur once on each side.
   */
  private List<int[]> anchors(Rest rest) {
    Map<String, Integer> leftIndexes = uniqueIndexes(left, rest.leftStart, rest.leftEnd);
    Map<String, Integer> rightIndexes = uniqueIndexes(right, rest.rightStart, rest.rightEnd);
    List<int[]> pairs = new ArrayList<>();
    for (int i = rest.rightStart; i < rest.rightEnd; i++) {
      int leftIndex = leftIndexes.getOrDefault(right.get(i), -1);
      if (leftIndex >= 0 && rightIndexes.getOrDefault(right.get(i), -1) == i) {
        pairs.add(new int[] {leftIndex, i});
      }
    }
    return longestRising(pairs);
  }

  /** The index of each line that occurs once; -1 of each that occurs more often. */
  private static Map<String, Integer> uniqueIndexes(List<String> lines, int start, int end) {
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = start; i < end; i++) {
      indexes.merge(lines.get(i), i, (first, second) -> -1);
    }
    return indexes;
  }

  private static List<int[]> longestRising(List<int[]> pairs) {
    int[] endOfLength = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(endOfLength[middle])[0] < pairs.get(i)[0]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : endOfLength[low - 1];
      endOfLength[low] = i;
      length = Math.max(length, low + 1);
    }
    int[][] series = new int[length][];
    int at = length == 0 ? -1 : endOfLength[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      series[i] = pairs.get(at);
      at = before[at];
    }
    return Arrays.asList(series);
  }

  /** Finds a longest common subsequence. */
  private void compareInFull(Rest rest) {
    int rows = rest.leftEnd - rest.leftStart;
    int columns = rest.rightEnd - rest.rightStart;
    int[][] common = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        common[i][j] =
            same(rest.leftStart + i, rest.rightStart + j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows || j < columns) {
      int leftIndex = rest.leftStart + i;
      int rightIndex = rest.rightStart + j;
      if (i < rows && j < columns && same(leftIndex, rightIndex)) {
        i++;
        j++;
      } else if (j == columns || (i < rows && common[i + 1][j] >= common[i][j + 1])) {
        add(leftIndex, leftIndex + 1, rightIndex, rightIndex);
        i++;
      } else {
        add(leftIndex, leftIndex, rightIndex, rightIndex + 1);
        j++;
      }
    }
  }
}
