import { extensions, workspace } from "vscode";

/** The settings as the server takes them. */
export interface ServerSettings {
  readonly besideGopls: "yes" | "no";
  readonly goVersion: string;
  readonly rules: Readonly<Record<string, string>>;
  readonly rulesUrl: string;
}

/** What the user has set, or the defaults of package.json; `auto` is decided here, where other extensions can be seen. */
export function serverSettings(): ServerSettings {
  const settings = workspace.getConfiguration("gomodls");
  const besideGopls = settings.get<"auto" | "yes" | "no">("besideGopls", "auto");
  return {
    besideGopls: besideGopls === "auto" ? (goplsServes() ? "yes" : "no") : besideGopls,
    goVersion: settings.get("goVersion", ""),
    rules: settings.get("rules", {}),
    rulesUrl: settings.get("rulesUrl", ""),
  };
}

/**
 * Whether the Go extension brings gopls to the same files. Enabled counts as active: it is activated by the same files,
 * at its own pace, and nothing tells when it is done.
 */
function goplsServes(): boolean {
  return (
    extensions.getExtension("golang.go") !== undefined &&
    workspace.getConfiguration("go").get("useLanguageServer", true)
  );
}
