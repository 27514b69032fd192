package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ModuleAndWorkInForceTest {
  private static final String RULE = "module-not-in-workspace";

  @Test
  void whereWorkspacesAreOffNothingIsMissing() {
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use ./app
        -- app/go.mod --
        module example.com/app
        -- tool/go.mod --
        module example.com/tool
        -- env --
        GOWORK=off
        """);
  }

  @Test
  void theGoWorkThatGoworkNamesCounts() {
    assertEquals(
        List.of("BY_HAND: Add ../tool to go.work"),
        RuleFixture.titles(
            RULE,
            """
            -- go.work --
            go 1.27

            use (
            	./app
            	./tool
            )
            -- other/go.work --
            go 1.27

            use ../app
            -- app/go.mod --
            module example.com/app

            go 1.27
            -- tool/go.mod --
            module example.com/tool

            go 1.27
            -- env --
            GOWORK={root}/other/go.work
            """));
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use (
        	./app
        	./tool
        )
        -- other/go.work --
        go 1.27
        ^^^^^^^ related[module-not-in-workspace]: The go.work that Go uses

        use ../app
        -- app/go.mod --
        module example.com/app

        go 1.27
        -- tool/go.mod --
        module example.com/tool
               ^^^^^^^^^^^^^^^^ warning[module-not-in-workspace]: current directory is contained in a module that is not one of the workspace modules listed in go.work. You can add the module to the workspace using:\\n	go work use .\\nGo uses ../other/go.work here, which leaves this module out

        go 1.27
        -- env --
        GOWORK={root}/other/go.work
        """);
  }

  @Test
  void aGoWorkOfAnotherNameToo() {
    assertEquals(
        List.of("BY_HAND: Add ./tool to go.work, raise go line to 1.27"),
        RuleFixture.titles(
            RULE,
            """
            -- work.txt --
            go 1.26

            use ./app

            replace example.com/lib => ./lib
            -- app/go.mod --
            module example.com/app

            go 1.26

            replace example.com/more => ../more
            -- tool/go.mod --
            module example.com/tool

            go 1.27
            -- lib/go.mod --
            module example.com/lib
            -- more/go.mod --
            module example.com/more
            -- env --
            GOWORK={root}/work.txt
            """));
    RuleFixture.check(
        RULE,
        """
        -- work.txt --
        go 1.26
        ^^^^^^^ related[module-not-in-workspace]: The go.work that Go uses

        use ./app

        replace example.com/lib => ./lib
        -- app/go.mod --
        module example.com/app

        go 1.26

        replace example.com/more => ../more
        -- tool/go.mod --
        module example.com/tool
               ^^^^^^^^^^^^^^^^ warning[module-not-in-workspace]: current directory is contained in a module that is not one of the workspace modules listed in go.work. You can add the module to the workspace using:\\n	go work use .\\nGo uses ../work.txt here, which leaves this module out

        go 1.27
        -- lib/go.mod --
        module example.com/lib
        -- more/go.mod --
        module example.com/more
        -- env --
        GOWORK={root}/work.txt
        """);
  }
}
