package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReplacedVersionPathTest {
  private static final String RULE = "replace-path-mismatch";

  @Test
  void aVersionMustDeclareOneOfBothPaths() {
    assertEquals(
        List.of("UNSAFE: Replace and require example.com/other instead of example.com/c"),
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

            replace (
            	example.com/a => example.com/fork v1.0.0
            	example.com/b => example.com/fork v1.1.0
            	example.com/c => example.com/fork v1.2.0
            )
            -- modcache/example.com/fork@v1.0.0/go.mod --
            module example.com/a
            -- modcache/example.com/fork@v1.1.0/go.mod --
            module example.com/fork
            -- modcache/example.com/fork@v1.2.0/go.mod --
            module example.com/other
            """));
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.20

        require (
        	example.com/a v1.0.0
        	example.com/b v1.0.0
        	example.com/c v1.0.0
        )

        replace (
        	example.com/a => example.com/fork v1.0.0
        	example.com/b => example.com/fork v1.1.0
        	example.com/c => example.com/fork v1.2.0
        	                 ^^^^^^^^^^^^^^^^^^^^^^^ error[replace-path-mismatch]: example.com/c@v1.0.0 (replaced by example.com/fork@v1.2.0): parsing go.mod:\\n	module declares its path as: example.com/other\\n	        but was required as: example.com/c\\nexample.com/fork v1.2.0 declares neither that path nor its own: example.com/other
        )
        -- modcache/example.com/fork@v1.0.0/go.mod --
        module example.com/a
        -- modcache/example.com/fork@v1.1.0/go.mod --
        module example.com/fork
        -- modcache/example.com/fork@v1.2.0/go.mod --
        module example.com/other
        """);
    RuleFixture.checkFix(
        RULE,
        "Replace and require example.com/other instead of example.com/c",
        """
        module example.com/app

        go 1.20

        require (
        	example.com/a v1.0.0
        	example.com/b v1.0.0
        	example.com/c v1.0.0
        )

        replace (
        	example.com/a => example.com/fork v1.0.0
        	example.com/b => example.com/fork v1.1.0
        	example.com/c => example.com/fork v1.2.0
        )
        -- modcache/example.com/fork@v1.0.0/go.mod --
        module example.com/a
        -- modcache/example.com/fork@v1.1.0/go.mod --
        module example.com/fork
        -- modcache/example.com/fork@v1.2.0/go.mod --
        module example.com/other
        """,
        """
        module example.com/app

        go 1.20

        require (
        	example.com/a v1.0.0
        	example.com/b v1.0.0
        	example.com/other v1.0.0
        )

        replace (
        	example.com/a => example.com/fork v1.0.0
        	example.com/b => example.com/fork v1.1.0
        	example.com/other => example.com/fork v1.2.0
        )
        """);
  }
}
