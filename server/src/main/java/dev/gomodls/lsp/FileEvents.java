package dev.gomodls.lsp;

import dev.gomodls.snapshot.DirectoryState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.RelativePattern;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Asks the client to tell of changes on the disk, also outside of its folders. */
final class FileEvents {
  private static final String ID = "gomodls-files";
  private static final String OUTSIDE_ID = "gomodls-files-outside";
  private static final String METHOD = "workspace/didChangeWatchedFiles";
  private static final String NAMES = "{go.mod,go.work,go.sum,go.work.sum}";
  private static final List<String> GLOBS =
      List.of("**/" + NAMES, "**/vendor/modules.txt", "**/.gitignore");

  private final Session session;
  private final Client client;
  private Set<String> outside = Set.of();

  FileEvents(Session session, Client client) {
    this.session = session;
    this.client = client;
  }

  void register() {
    if (session.client().workspace().watchesFiles()) {
      List<FileSystemWatcher> watchers = new ArrayList<>();
      GLOBS.forEach(glob -> watchers.add(new FileSystemWatcher(Either.forLeft(glob))));
      client.register(ID, METHOD, new DidChangeWatchedFilesRegistrationOptions(watchers));
    }
  }

  /** Watches the directories outside of the folders that files of the view name. */
  void watchOutside(View view) {
    if (!session.client().workspace().watchesOutside()) {
      return;
    }
    Set<String> now = new TreeSet<>();
    view.snapshot()
        .surroundings()
        .directories()
        .forEach(
            (directory, state) -> {
              if (state instanceof DirectoryState.HasGoMod && !isInFolder(directory)) {
                now.add(directory);
              }
            });
    if (now.equals(outside)) {
      return;
    }
    if (!outside.isEmpty()) {
      client.unregister(OUTSIDE_ID, METHOD);
    }
    if (!now.isEmpty()) {
      List<FileSystemWatcher> watchers = new ArrayList<>();
      now.forEach(directory -> watchers.add(new FileSystemWatcher(Either.forRight(in(directory)))));
      client.register(OUTSIDE_ID, METHOD, new DidChangeWatchedFilesRegistrationOptions(watchers));
    }
    outside = now;
  }

  private boolean isInFolder(String directory) {
    return session.folders().stream()
        .anyMatch(folder -> directory.equals(folder) || directory.startsWith(folder + "/"));
  }

  private static RelativePattern in(String directory) {
    return new RelativePattern(Either.<WorkspaceFolder, String>forRight(Uris.of(directory)), NAMES);
  }
}
