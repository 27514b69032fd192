package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WrongModulePathTest {
  private static final String RULE = "wrong-module-path";

  @Test
  void allAreReportedOnTheLineThatLeadsThere() {
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.20

        require (
        	example.com/a v1.0.0
        	^^^^^^^^^^^^^ error[wrong-module-path]: example.com/a@v1.0.0: parsing go.mod:\\n	module declares its path as: example.com/A\\n	        but was required as: example.com/a\\nA module can be used by the path alone that its go.mod declares: example.com/A
        	example.com/b v1.0.0
        	^^^^^^^^^^^^^ error[wrong-module-path]: example.com/b@v1.0.0 requires\\n	example.com/d@v1.0.0: parsing go.mod:\\n	module declares its path as: example.com/D\\n	        but was required as: example.com/d\\nA module can be used by the path alone that its go.mod declares: example.com/D
        	example.com/c v1.0.0
        )
        -- modcache/example.com/a@v1.0.0/go.mod --
        module example.com/A
        -- modcache/example.com/b@v1.0.0/go.mod --
        module example.com/b

        require example.com/d v1.0.0
        -- modcache/example.com/c@v1.0.0/go.mod --
        module example.com/c
        -- modcache/example.com/d@v1.0.0/go.mod --
        module example.com/D
        """);
  }

  @Test
  void aPathThatIsRequiredAlreadyIsNotOfferedNorOneOfAnotherMajorVersion() {
    assertEquals(
        List.of(),
        RuleFixture.titles(
            RULE,
            """
            module example.com/app

            go 1.20

            require (
            	example.com/a v1.0.0
            	example.com/b v1.0.0
            	example.com/c v1.0.0
            )
            -- modcache/example.com/a@v1.0.0/go.mod --
            module example.com/c
            -- modcache/example.com/b@v1.0.0/go.mod --
            module example.com/b/v2
            -- modcache/example.com/c@v1.0.0/go.mod --
            module example.com/c
            """));
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.20

        require (
        	example.com/a v1.0.0
        	^^^^^^^^^^^^^ error[wrong-module-path]: example.com/a@v1.0.0: parsing go.mod:\\n	module declares its path as: example.com/c\\n	        but was required as: example.com/a\\nA module can be used by the path alone that its go.mod declares: example.com/c
        	example.com/b v1.0.0
        	^^^^^^^^^^^^^ error[wrong-module-path]: example.com/b@v1.0.0: parsing go.mod:\\n	module declares its path as: example.com/b/v2\\n	        but was required as: example.com/b\\nA module can be used by the path alone that its go.mod declares: example.com/b/v2
        	example.com/c v1.0.0
        )
        -- modcache/example.com/a@v1.0.0/go.mod --
        module example.com/c
        -- modcache/example.com/b@v1.0.0/go.mod --
        module example.com/b/v2
        -- modcache/example.com/c@v1.0.0/go.mod --
        module example.com/c
        """);
  }

  @Test
  void whatAVersionReplacesIsAnotherRulesMatter() {
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.20

        require example.com/a v1.0.0

        replace example.com/a => example.com/b v1.0.0
        -- modcache/example.com/b@v1.0.0/go.mod --
        module example.com/c
        """);
  }

  @Test
  void eachMemberOfAWorkspaceThatRequiresItIsTold() {
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use (
        	./app
        	./tool
        )
        -- app/go.mod --
        module example.com/app

        go 1.27

        require example.com/a v1.0.0
                ^^^^^^^^^^^^^ error[wrong-module-path]: example.com/a@v1.0.0: parsing go.mod:\\n	module declares its path as: example.com/A\\n	        but was required as: example.com/a\\nA module can be used by the path alone that its go.mod declares: example.com/A
        -- tool/go.mod --
        module example.com/tool

        go 1.27

        require example.com/a v1.0.0
                ^^^^^^^^^^^^^ error[wrong-module-path]: example.com/a@v1.0.0: parsing go.mod:\\n	module declares its path as: example.com/A\\n	        but was required as: example.com/a\\nA module can be used by the path alone that its go.mod declares: example.com/A
        -- modcache/example.com/a@v1.0.0/go.mod --
        module example.com/A
        """);
    RuleFixture.checkFix(
        RULE,
        "Require example.com/A instead of example.com/a",
        """
        -- go.work --
        go 1.27

        use (
        	./app
        	./tool
        )
        -- app/go.mod --
        module example.com/app

        go 1.27

        require example.com/a v1.0.0
        -- tool/go.mod --
        module example.com/tool

        go 1.27

        require example.com/a v1.0.0
        -- modcache/example.com/a@v1.0.0/go.mod --
        module example.com/A
        """,
        """
        -- go.work --
        go 1.27

        use (
        	./app
        	./tool
        )
        -- app/go.mod --
        module example.com/app

        go 1.27

        require example.com/A v1.0.0
        -- tool/go.mod --
        module example.com/tool

        go 1.27

        require example.com/a v1.0.0
        """);
  }
}
