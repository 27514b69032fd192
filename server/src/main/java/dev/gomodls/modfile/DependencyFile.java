package dev.gomodls.modfile;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.ModuleVersions;
import java.util.List;
import java.util.Optional;

/**
 * What a go.mod says to those who require its module, where nothing in it is out of the ordinary:
 * the go command reads thousands of such files for one answer, and needs no more of them.
 *
 * @param path the path of the module line, empty where there is none
 * @param goVersion the version of the go line, empty where there is none
 * @param requirements in the order of the file
 */
public record DependencyFile(String path, String goVersion, List<ModuleVersion> requirements) {
  /**
   * Reads a file; empty where {@link DirectiveReader} has to be asked in {@link
   * DirectiveReader.Mode#LAX}: there is a retract directive, a quoted word, an error, or what might
   * be one. Where there is an answer it is the same.
   *
   * @param known what was read before in other files
   */
  public static Optional<DependencyFile> read(byte[] text, ModuleVersions known) {
    return new DependencyScan(text, known).read();
  }
}
