package dev.gomodls.cli;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Utf8;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command of Go sees of its process: working directory, variables, files with the error
 * texts of Go's {@code os}. Nothing is ever written but to the two streams.
 */
final class GoProcess {
  static final PathStyle STYLE = File.separatorChar == '\\' ? PathStyle.WINDOWS : PathStyle.UNIX;

  private final GoInvocation invocation;
  private final Path directory;

  private GoProcess(GoInvocation invocation, Path directory) {
    this.invocation = invocation;
    this.directory = directory;
  }

  static GoProcess of(GoInvocation invocation) {
    return new GoProcess(invocation, Path.of(invocation.directory()));
  }

  /** The process after {@code os.Chdir}, or the error text of that. */
  GoResult<GoProcess> in(String path) {
    try {
      Path target = resolve(path);
      if (!attributes(target).isDirectory()) {
        return GoResult.err("chdir " + path + ": not a directory");
      }
      return Files.isExecutable(target)
          ? GoResult.ok(new GoProcess(invocation, target))
          : GoResult.err("chdir " + path + ": permission denied");
    } catch (IOException | InvalidPathException e) {
      return GoResult.err("chdir " + path + ": " + reason(e));
    }
  }

  /** The value of a variable, empty where it is not set. */
  String variable(String name) {
    return invocation.environment().getOrDefault(name, "");
  }

  /** All variables. */
  Map<String, String> variables() {
    return invocation.environment();
  }

  /** The working directory as {@code os.Getwd} gives it: PWD where that is right. */
  String workingDirectory() {
    String shell = variable("PWD");
    if (shell.startsWith("/") && leadToTheSame(shell, directory.toString())) {
      return shell;
    }
    return realPath(directory.toString());
  }

  /** The working directory and all directories above it, from the inside out. */
  List<String> parents() {
    List<String> parents = new ArrayList<>();
    String directory = STYLE.clean(workingDirectory());
    while (parents.isEmpty() || !directory.equals(parents.getLast())) {
      parents.add(directory);
      directory = STYLE.dir(directory);
    }
    return parents;
  }

  /** The path without symbolic links; the path itself where that cannot be told. */
  String realPath(String path) {
    try {
      return resolve(path).toRealPath().toString();
    } catch (IOException | InvalidPathException e) {
      return path;
    }
  }

  /** The bytes of a file, or the error text of {@code os.ReadFile}. */
  GoResult<SourceText> read(String path) {
    try {
      Path file = resolve(path);
      if (Files.isDirectory(file)) {
        return GoResult.err("read " + path + ": is a directory");
      }
      return GoResult.ok(SourceText.of(Files.readAllBytes(file)));
    } catch (IOException | InvalidPathException e) {
      return GoResult.err("open " + path + ": " + reason(e));
    }
  }

  /** Whether something is at a path, links followed. */
  boolean exists(String path) {
    return attributesOrNull(path) != null;
  }

  /** Whether something other than a directory is at a path, links followed. */
  boolean isFile(String path) {
    BasicFileAttributes attributes = attributesOrNull(path);
    return attributes != null && !attributes.isDirectory();
  }

  /** {@code base.ShortPath} of cmd/go: the path relative to the working directory if shorter. */
  String shortPath(String path) {
    String relative = STYLE.rel(workingDirectory(), path).toOptional().orElse(path);
    boolean shorter = Utf8.encode(relative).length < Utf8.encode(path).length;
    return shorter && leadToTheSame(relative, path) ? relative : path;
  }

  void print(String text) {
    print(Utf8.encode(text));
  }

  void print(byte[] text) {
    invocation.out().writeBytes(text);
  }

  /** Writes a line to standard error. */
  void warn(String text) {
    invocation.err().writeBytes(Utf8.encode(text.endsWith("\n") ? text : text + "\n"));
  }

  /** Says why, and gives the exit code. */
  int fail(GoFailure failure) {
    warn(failure.text());
    return failure.exitCode();
  }

  private Path resolve(String path) throws NoSuchFileException {
    if (path.isEmpty()) {
      throw new NoSuchFileException(path);
    }
    return directory.resolve(path);
  }

  private boolean leadToTheSame(String left, String right) {
    try {
      return isSame(resolve(left), resolve(right));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /** {@code os.SameFile}; two paths at which nothing is are the same, too. */
  private static boolean isSame(Path left, Path right) {
    try {
      return Files.isSameFile(left, right) || (isAbsent(left) && isAbsent(right));
    } catch (NoSuchFileException e) {
      return isAbsent(left) && isAbsent(right);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isAbsent(Path path) {
    try {
      attributes(path);
      return false;
    } catch (IOException e) {
      return e instanceof NoSuchFileException;
    }
  }

  private @Nullable BasicFileAttributes attributesOrNull(String path) {
    try {
      return attributes(resolve(path));
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class);
    } catch (NoSuchFileException e) {
      // The JDK says the same of a path that leads through a file; opening it tells.
      Files.newByteChannel(path).close();
      throw e;
    }
  }

  /** The words of {@code syscall.Errno}: those of the system, with a small letter. */
  private static String reason(Exception e) {
    return switch (e) {
      case NoSuchFileException _ -> "no such file or directory";
      case AccessDeniedException _ -> "permission denied";
      case FileSystemException it when it.getReason() != null -> lowerFirst(it.getReason());
      case IOException it when it.getMessage() != null -> lowerFirst(it.getMessage());
      default -> "invalid argument";
    };
  }

  private static String lowerFirst(@Nullable String reason) {
    return reason == null || reason.isEmpty()
        ? "input/output error"
        : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
  }
}
