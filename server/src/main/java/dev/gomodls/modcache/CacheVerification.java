package dev.gomodls.modcache;

import dev.gomodls.buildlist.Fact;
import dev.gomodls.buildlist.FileSource.Kind;
import dev.gomodls.buildlist.GoError;
import dev.gomodls.gosum.DirHash;
import dev.gomodls.gosum.DirHash.NamedContent;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Whether modules are still as they were downloaded: {@code go mod verify}. */
public final class CacheVerification {
  private final ModuleCache cache;

  /** Verifies modules of the cache below {@code GOMODCACHE}. */
  public CacheVerification(String gomodcache) {
    cache = ModuleCache.at(gomodcache);
  }

  /**
   * What is wrong with a module; nothing where it was never downloaded. See {@code verifyMod} of
   * {@code cmd/go/internal/modcmd}.
   */
  public List<String> problems(ModuleVersion module) {
    Optional<String> zip = cache.file(module, "zip");
    Kind zipKind = zip.map(Reading::kind).orElse(Kind.UNKNOWN);
    ModuleCache.Extraction extraction = cache.extraction(module);
    boolean noDirectory = extraction == ModuleCache.Extraction.MISSING;
    String name = module.path() + " " + module.version() + ": ";
    String recorded;
    switch (Reading.read(zip.orElse("") + "hash")) {
      case Fact.Known<byte[]>(byte[] text) -> recorded = Utf8.decode(text).strip();
      case Fact.Unavailable<byte[]>(GoError reason) -> {
        boolean absent = zipKind == Kind.NOTHING && noDirectory;
        return absent ? List.of() : List.of(name + "missing ziphash: " + reason.text());
      }
      case Fact.Pending<byte[]> _ -> {
        return List.of();
      }
    }
    List<String> problems = new ArrayList<>();
    boolean goesOn =
        zipKind == Kind.NOTHING
            || compare(
                hashZip(zip.orElse("")),
                recorded,
                problems,
                name + "zip has been modified (" + zip.orElse("") + ")",
                name);
    if (goesOn && !noDirectory) {
      String directory = cache.directory(module).orElse("");
      compare(
          hashDirectory(directory, module.toString()),
          recorded,
          problems,
          name + "dir has been modified (" + directory + ")",
          name);
    }
    return problems;
  }

  /** Adds what a hash says; false where there is none. */
  private static boolean compare(
      GoResult<String> hash, String recorded, List<String> problems, String changed, String name) {
    return switch (hash) {
      case GoResult.Err<String>(String text) -> {
        problems.add(name + text);
        yield false;
      }
      case GoResult.Ok<String>(String found) -> {
        if (!found.equals(recorded)) {
          problems.add(changed);
        }
        yield true;
      }
    };
  }

  /** {@code dirhash.HashZip}. */
  private static GoResult<String> hashZip(String path) {
    if (Reading.kind(path) == Kind.UNKNOWN) {
      return GoResult.err("open " + path + ": permission denied");
    }
    try (ZipFile zip = new ZipFile(Path.of(path).toFile())) {
      List<NamedContent> files =
          zip.stream()
              .map(entry -> new NamedContent(entry.getName(), () -> zip.getInputStream(entry)))
              .toList();
      return DirHash.hash1(files);
    } catch (IOException e) {
      return GoResult.err("zip: not a valid zip file");
    }
  }

  /** {@code dirhash.HashDir}. */
  private static GoResult<String> hashDirectory(String path, String prefix) {
    Path root = Path.of(path);
    try (Stream<Path> walk = Files.walk(root)) {
      List<NamedContent> files =
          walk.filter(it -> !Files.isDirectory(it, java.nio.file.LinkOption.NOFOLLOW_LINKS))
              .map(
                  it ->
                      new NamedContent(
                          prefix + "/" + root.relativize(it).toString().replace('\\', '/'),
                          () -> Files.newInputStream(it)))
              .toList();
      return DirHash.hash1(files);
    } catch (IOException | UncheckedIOException e) {
      return GoResult.err("open " + path + ": permission denied");
    }
  }
}
