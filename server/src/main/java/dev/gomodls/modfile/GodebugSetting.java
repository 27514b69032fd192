package dev.gomodls.modfile;

/** A setting of a godebug line. */
public record GodebugSetting(String key, String value) {
  static final GodebugSetting NOTHING = new GodebugSetting("", "");

  /** The setting as it is written. */
  String word() {
    return key + "=" + value;
  }
}
