package dev.gomodls.goenv;

/** Which Go a command is left to: what {@code toolchain.Select} decides. */
public sealed interface ToolchainChoice {
  /** The local Go does it. */
  record Stay(ToolchainRequest request) implements ToolchainChoice {}

  /**
   * Another Go does it, if it can be had.
   *
   * @param name "go1.28.0", or one with a suffix
   */
  record Switch(String name, ToolchainRequest request) implements ToolchainChoice {}

  /** {@code error} is the line that ends the command with exit code 1. */
  record Refused(String error) implements ToolchainChoice {}
}
