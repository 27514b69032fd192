package dev.gomodls.buildlist;

import java.util.SequencedMap;

/**
 * {@code modfetch.RevInfo}, the content of an {@code .info} file.
 *
 * @param version canonical
 * @param time as Go prints it (RFC 3339 with as many digits as needed)
 * @param origin the members of {@code codehost.Origin} that are not empty, in Go's order
 */
public record RevisionInfo(String version, String time, SequencedMap<String, String> origin) {
  /** What Go prints of a time that is not set. */
  public static final String NO_TIME = "0001-01-01T00:00:00Z";
}
