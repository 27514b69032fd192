package dev.gomodls.gosum;

import dev.gomodls.text.GoResult;
import dev.gomodls.text.Utf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** The hashes of go.sum: {@code golang.org/x/mod/sumdb/dirhash} over named contents. */
public final class DirHash {
  private DirHash() {}

  /** Opens a content when it is its turn, so that only one is open at a time. */
  public interface Content {
    InputStream open() throws IOException;
  }

  /**
   * A file of a module.
   *
   * @param name as in the module's zip file: "example.com/m@v1.0.0/dir/file.go"
   */
  public record NamedContent(String name, Content content) {
    public static NamedContent of(String name, byte[] content) {
      return new NamedContent(name, () -> new ByteArrayInputStream(content));
    }
  }

  /**
   * {@code dirhash.Hash1}: the "h1:" hash of all files, whatever their order; the text of Go's
   * error for a name with a newline, the message of an {@link IOException} for a content that
   * cannot be read.
   */
  public static GoResult<String> hash1(Collection<NamedContent> files) {
    List<NamedContent> sorted = new ArrayList<>(files);
    sorted.sort((left, right) -> Utf8.compare(left.name(), right.name()));
    MessageDigest summary = sha256();
    for (NamedContent file : sorted) {
      if (file.name().indexOf('\n') >= 0) {
        return GoResult.err("dirhash: filenames with newlines are not supported");
      }
      try {
        summary.update(ascii(hexOf(file.content())));
      } catch (IOException e) {
        return GoResult.err(String.valueOf(e.getMessage()));
      }
      summary.update(ascii("  "));
      summary.update(Utf8.encode(file.name()));
      summary.update(ascii("\n"));
    }
    return GoResult.ok(h1(summary));
  }

  /** The "/go.mod" hash of go.sum, of the bytes of a go.mod file. */
  public static String goModHash(byte[] goMod) {
    MessageDigest summary = sha256();
    summary.update(ascii(HexFormat.of().formatHex(sha256().digest(goMod)) + "  go.mod\n"));
    return h1(summary);
  }

  private static String hexOf(Content content) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[8192];
    try (InputStream in = content.open()) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String h1(MessageDigest summary) {
    return "h1:" + Base64.getEncoder().encodeToString(summary.digest());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
