package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.checkAll;

import org.junit.jupiter.api.Test;

final class UnreadableFileTest {
  @Test
  void reasonIsGivenAndTheRestIsChecked() {
    checkAll(
        """
        @unreadable is a pipe, socket or device, not a file
        ^ error[unreadable-file]: go.mod cannot be checked: it is a pipe, socket or device, not a file
        -- go.sum --
        @unreadable is larger than 16 MiB
        ^ error[unreadable-file]: go.sum cannot be checked: it is larger than 16 MiB
        -- a/go.work --
        @unreadable permission denied
        ^ error[unreadable-file]: go.work cannot be checked: permission denied
        -- b/go.mod --
        go 1.27
        ^^^^^^^ error[missing-module-directive]: error reading go.mod: missing module declaration. To specify the module path:\\n	go mod edit -module=example.com/mod\\nThis file does not say what its module is called
        """);
  }
}
