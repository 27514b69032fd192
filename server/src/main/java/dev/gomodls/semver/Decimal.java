package dev.gomodls.semver;

/** Natural numbers of any size as their decimal digits, without superfluous leading zeros. */
public final class Decimal {
  private Decimal() {}

  /** Where the digits that start at {@code start} end; {@code start} where there are none. */
  public static int end(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** As {@link #end}, but {@code start} also where a leading zero is superfluous. */
  public static int strictEnd(String text, int start) {
    int end = end(text, start);
    return end > start + 1 && text.charAt(start) == '0' ? start : end;
  }

  public static boolean isDigit(char character) {
    return '0' <= character && character <= '9';
  }

  /**
   * Compares by size. The empty string is smaller than any number, as {@code gover.CmpInt} has it.
   */
  public static int compare(String left, String right) {
    int byLength = Integer.compare(left.length(), right.length());
    return byLength != 0 ? byLength : Integer.signum(left.compareTo(right));
  }

  /** The next number. */
  public static String increment(String number) {
    int nines = number.length();
    while (nines > 0 && number.charAt(nines - 1) == '9') {
      nines--;
    }
    String zeros = "0".repeat(number.length() - nines);
    if (nines == 0) {
      return "1" + zeros;
    }
    return number.substring(0, nines - 1) + (char) (number.charAt(nines - 1) + 1) + zeros;
  }

  /** The number before, the empty string before zero. */
  public static String decrement(String number) {
    int zeros = number.length();
    while (zeros > 0 && number.charAt(zeros - 1) == '0') {
      zeros--;
    }
    if (zeros == 0) {
      return "";
    }
    char digit = (char) (number.charAt(zeros - 1) - 1);
    String nines = "9".repeat(number.length() - zeros);
    boolean vanishes = zeros == 1 && digit == '0' && !nines.isEmpty();
    return number.substring(0, zeros - 1) + (vanishes ? "" : digit) + nines;
  }
}
