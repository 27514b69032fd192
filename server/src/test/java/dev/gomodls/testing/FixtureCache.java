package dev.gomodls.testing;

import dev.gomodls.gosum.DirHash;
import dev.gomodls.gosum.DirHash.NamedContent;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Lays the modules of a fixture out as a module cache, as the go command does. */
public final class FixtureCache {
  private static final Map<Map<String, String>, Path> LAID = new ConcurrentHashMap<>();

  private FixtureCache() {}

  /** The environment of a fixture in a directory: its own variables over plain ones. */
  public static Map<String, String> environment(Fixture fixture, String root) {
    Map<String, String> env = new HashMap<>();
    Path cache = LAID.computeIfAbsent(fixture.world().modules(), FixtureCache::lay);
    env.put("HOME", cache.resolve("home").toString());
    env.put("PATH", "/usr/bin:/bin");
    env.put("GOPATH", cache.resolve("home/go").toString());
    env.put("GOMODCACHE", cache.resolve("mod").toString());
    env.put("GOPROXY", "off");
    // Nobody is asked for the checksums of what fixtures name.
    env.put("GONOSUMDB", "*.com,*.org");
    env.put("GOENV", fixture.files().containsKey("goenv") ? root + "/goenv" : "off");
    fixture.world().env().forEach((name, value) -> env.put(name, value.replace("{root}", root)));
    return env;
  }

  /** A go.sum with the hashes of all modules. */
  static String sums(Map<String, String> modules) {
    StringBuilder sums = new StringBuilder();
    byModule(modules)
        .forEach(
            (module, files) -> {
              String line = module.replace('@', ' ');
              sums.append(line).append(' ').append(hash(module, files)).append('\n');
              String goMod = DirHash.goModHash(Utf8.encode(goMod(module, files)));
              sums.append(line).append("/go.mod ").append(goMod).append('\n');
            });
    return sums.toString();
  }

  private static Map<String, Map<String, String>> byModule(Map<String, String> modules) {
    Map<String, Map<String, String>> byModule = new TreeMap<>();
    modules.forEach(
        (path, text) -> {
          int slash = path.indexOf('/', path.indexOf('@'));
          byModule
              .computeIfAbsent(path.substring(0, slash), _ -> new TreeMap<>())
              .put(path.substring(slash + 1), text);
        });
    return byModule;
  }

  private static String goMod(String module, Map<String, String> files) {
    String path = module.substring(0, module.indexOf('@'));
    return files.getOrDefault("go.mod", "module " + path + "\n");
  }

  private static String hash(String module, Map<String, String> files) {
    List<NamedContent> contents = new ArrayList<>();
    files.forEach(
        (name, text) -> contents.add(NamedContent.of(module + "/" + name, Utf8.encode(text))));
    return DirHash.hash1(contents).toOptional().orElseThrow();
  }

  private static Path lay(Map<String, String> modules) {
    try {
      Path root = Files.createTempDirectory("modcache");
      Files.createDirectories(root.resolve("mod/cache/download"));
      for (var entry : byModule(modules).entrySet()) {
        lay(root.resolve("mod"), entry.getKey(), entry.getValue());
      }
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root)));
      return root;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void lay(Path cache, String module, Map<String, String> files) throws IOException {
    int at = module.indexOf('@');
    String path = ModulePath.escape(module.substring(0, at)).toOptional().orElseThrow();
    String version = module.substring(at + 1);
    String escaped = ModuleVersion.escapeVersion(version).toOptional().orElseThrow();
    Path download = Files.createDirectories(cache.resolve("cache/download/" + path + "/@v"));
    Files.writeString(download.resolve(escaped + ".mod"), goMod(module, files));
    Files.writeString(
        download.resolve(escaped + ".info"),
        "{\"Version\":\"" + version + "\",\"Time\":\"2026-01-02T03:04:05Z\"}");
    Files.writeString(download.resolve(escaped + ".ziphash"), hash(module, files));
    try (OutputStream out = Files.newOutputStream(download.resolve(escaped + ".zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(module + "/" + file.getKey()));
        zip.write(Utf8.encode(file.getValue()));
        Path extracted = cache.resolve(path + "@" + escaped).resolve(file.getKey());
        Files.createDirectories(extracted.getParent());
        Files.write(extracted, Utf8.encode(file.getValue()));
      }
    }
  }

  private static void delete(Path root) {
    try (var paths = Files.walk(root)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
