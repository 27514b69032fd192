package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReplacedWorkspaceModuleTest {
  private static final String RULE = "replaced-workspace-module";

  @Test
  void aVersionMayBeReplaced() {
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use ./lib

        replace example.com/lib v1.0.0 => ./fork
        -- lib/go.mod --
        module example.com/lib
        -- fork/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void theVersionsThatOthersRequireAreOffered() {
    assertEquals(
        List.of(
            "UNSAFE: Drop replace of example.com/lib",
            "UNSAFE: Replace example.com/lib at v1.2.0 alone"),
        RuleFixture.titles(
            RULE,
            """
            -- go.work --
            go 1.27

            use (
            	./lib
            	./app
            )

            replace example.com/lib => ./fork
            -- lib/go.mod --
            module example.com/lib
            -- app/go.mod --
            module example.com/app

            require example.com/lib v1.2.0
            -- fork/go.mod --
            module example.com/lib
            -- env --
            GOPROXY=off
            """));
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use (
        	./lib
        	^^^^^ related[replaced-workspace-module]: Used here
        	./app
        )

        replace example.com/lib => ./fork
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[replaced-workspace-module]: workspace module example.com/lib is replaced at all versions in the go.work file. To fix, remove the replacement from the go.work file or specify the version at which to replace the module. The workspace uses ./lib
        -- lib/go.mod --
        module example.com/lib
               ^^^^^^^^^^^^^^^ related[replaced-workspace-module]: Declared here
        -- app/go.mod --
        module example.com/app

        require example.com/lib v1.2.0
        -- fork/go.mod --
        module example.com/lib
        -- env --
        GOPROXY=off
        """);
    RuleFixture.checkFix(
        RULE,
        "Replace example.com/lib at v1.2.0 alone",
        """
        -- go.work --
        go 1.27

        use (
        	./lib
        	./app
        )

        replace example.com/lib => ./fork
        -- lib/go.mod --
        module example.com/lib
        -- app/go.mod --
        module example.com/app

        require example.com/lib v1.2.0
        -- fork/go.mod --
        module example.com/lib
        -- env --
        GOPROXY=off
        """,
        """
        -- go.work --
        go 1.27

        use (
        	./lib
        	./app
        )

        replace example.com/lib v1.2.0 => ./fork
        -- lib/go.mod --
        module example.com/lib
        -- app/go.mod --
        module example.com/app

        require example.com/lib v1.2.0
        -- fork/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void aGoWorkThatIsNotInForceBreaksNothing() {
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use ./lib
            ^^^^^ related[replaced-workspace-module]: Used here

        replace example.com/lib => ./fork
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[replaced-workspace-module]: workspace module example.com/lib is replaced at all versions in the go.work file. To fix, remove the replacement from the go.work file or specify the version at which to replace the module. The workspace uses ./lib
        -- lib/go.mod --
        module example.com/lib
               ^^^^^^^^^^^^^^^ related[replaced-workspace-module]: Declared here
        -- env --
        GOWORK=off
        """);
  }
}
