package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;

final class InvalidVersionTest {
  private static final String RULE = "invalid-version";

  @Test
  void queriesInGoWorkAreReported() {
    check(
        RULE,
        """
        -- go.work --
        go 1.27

        replace (
        	example.com/a v1 => example.com/b v1.2
        	example.com/c => example.com/d master
        	                               ^^^^^^ error[invalid-version]: replace example.com/d: version "master" invalid: must be of the form v1.2.3. A go.work file takes no branch, commit or query for a version
        	example.com/e latest => ./e
        	              ^^^^^^ error[invalid-version]: replace example.com/e: version "latest" invalid: must be of the form v1.2.3. A go.work file takes no branch, commit or query for a version
        	example.com/f => "example.com/g" "1.0.0"
        	                                 ^^^^^^^ error[invalid-version]: replace example.com/g: version "1.0.0" invalid: must be of the form v1.2.3. A go.work file takes no branch, commit or query for a version
        )
        """);
  }

  @Test
  void queriesInGoModAreNoneOfThisRule() {
    check(
        RULE,
        """
        module example.com/app

        require example.com/a master
        """);
  }
}
