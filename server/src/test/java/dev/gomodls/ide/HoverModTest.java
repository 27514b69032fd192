package dev.gomodls.ide;

import static dev.gomodls.ide.HoverFixture.check;

import org.junit.jupiter.api.Test;

/** What the tokens of a go.mod are said to be, as far as the file itself tells. */
final class HoverModTest {
  @Test
  void verbTellsWhatItsDirectiveDoes() {
    check(
        """
        mod<|>ule example.com/app
        """,
        """
        [module]
        `module`

        - The path of this module: others require it by this path, and the import paths of its packages start with it.
        - Written `module example.com/path`; known since Go 1.11.
        """);
    check(
        """
        module example.com/app
        <|>retract v1.0.0
        """,
        """
        [retract]
        `retract`

        - Versions of this module that nobody should use any more. It counts once it is in the latest version of the module.
        - Written `retract v1.2.3` or `retract [v1.0.0, v1.9.9]`; known since Go 1.16.
        """);
  }

  @Test
  void parenthesesAndVerbOfABlockTellTheSame() {
    check(
        """
        module example.com/app
        ignore <|>(
          ./a
        )
        """,
        """
        [(]
        `ignore`

        - A directory that patterns such as `./...` and `all` leave out; its packages can still be imported.
        - Written `ignore ./directory`; known since Go 1.25.
        """);
    check(
        """
        module example.com/app
        ignore (
          ./a
        <|>)
        """,
        """
        [)]
        `ignore`

        - A directory that patterns such as `./...` and `all` leave out; its packages can still be imported.
        - Written `ignore ./directory`; known since Go 1.25.
        """);
  }

  @Test
  void modulePathTellsMajorVersionAndDeprecation() {
    check(
        """
        // Deprecated: use example.com/new instead.
        module example.com/app/v<|>2
        """,
        """
        [example.com/app/v2]
        `example.com/app/v2`

        - The path of this module: others require it by this path, and the import paths of its packages start with it.
        - The suffix `/v2` says that its versions are `v2.x.y`.
        - Deprecated: `use example.com/new instead.`
        """);
    check(
        """
        module gopkg.in/<|>yaml.v3
        """,
        """
        [gopkg.in/yaml.v3]
        `gopkg.in/yaml.v3`

        - The path of this module: others require it by this path, and the import paths of its packages start with it.
        - The suffix `.v3` says that its versions are `v3.x.y`.
        """);
    check(
        """
        module <|>example.com/v1
        """,
        """
        [example.com/v1]
        `example.com/v1`

        The path of this module: others require it by this path, and the import paths of its packages start with it.
        """);
  }

  @Test
  void deprecationCommentTellsWhoIsTold() {
    check(
        """
        // Package app is old.
        //
        // Deprecated: use
        // examp<|>le.com/new instead.
        //
        // Thanks.
        module example.com/app
        """,
        """
        [// example.com/new instead.]
        `example.com/app`

        - Deprecated: `use`
        - It counts once it is in the latest version of the module: `go get` and `go list -m -u` then tell those who use it.
        """);
    check(
        """
        // Package app is <|>old.
        //
        // Deprecated: use example.com/new instead.
        module example.com/app
        """,
        "");
    check(
        """
        module (
          example.com/app // Deprecated: use <|>the other one.
        )
        """,
        """
        [// Deprecated: use the other one.]
        `example.com/app`

        - Deprecated: `use the other one.`
        - It counts once it is in the latest version of the module: `go get` and `go list -m -u` then tell those who use it.
        """);
    check(
        """
        // Deprecated: <|>use the other one.
        module (
          example.com/app
        )
        """,
        """
        [// Deprecated: use the other one.]
        `example.com/app`

        - Deprecated: `use the other one.`
        - It counts once it is in the latest version of the module: `go get` and `go list -m -u` then tell those who use it.
        """);
  }

  @Test
  void excludedVersionTellsWhatTheFileRequires() {
    check(
        """
        module example.com/app
        require x.example/x v1.3.0
        exclude <|>x.example/x v1.2.0
        """,
        """
        [x.example/x]
        `x.example/x v1.2.0`

        - Go ignores all requirements of this version, those of dependencies too, and takes no other one in their place.
        - This file requires `v1.3.0` in line 2.
        """);
    check(
        """
        module example.com/app
        require x.example/x v1.2.0
        exclude x.example/x <|>v1.2.0
        """,
        """
        [v1.2.0]
        `v1.2.0`

        - A release.
        - Go ignores all requirements of this version, those of dependencies too, and takes no other one in their place.
        - This file itself requires it, in line 2.
        """);
    check(
        """
        module example.com/app
        exclude (
          x.example/x <|>v1.2.0-rc.1
        )
        """,
        """
        [v1.2.0-rc.1]
        `v1.2.0-rc.1`

        - A pre-release of `v1.2.0`, and lower than it.
        - Go ignores all requirements of this version, those of dependencies too, and takes no other one in their place.
        - This file does not require the module.
        """);
  }

  @Test
  void retractedVersionsTellTheReason() {
    check(
        """
        module example.com/app
        // Published by mistake.
        // Really.
        retract <|>v1.0.0
        """,
        """
        [v1.0.0]
        `v1.0.0`

        - A release.
        - Nobody should use this version any more.
        - The reason: `Published by mistake.`
        - Once this is in the latest version of the module, Go no longer chooses by itself what is retracted, and `go get` and `go list -m -u` tell those who use it.
        """);
    check(
        """
        module example.com/app
        retract [v1.0.0, v1.2<|>.0] // Broken.
        """,
        """
        [v1.2.0]
        `v1.2.0`

        - A release.
        - Nobody should use the versions from `v1.0.0` to `v1.2.0` any more, both included.
        - The reason: `Broken.`
        - Once this is in the latest version of the module, Go no longer chooses by itself what is retracted, and `go get` and `go list -m -u` tell those who use it.
        """);
    check(
        """
        module example.com/app
        retract <|>[v1.0.0, v1.2.0]
        """,
        """
        [[]
        `[v1.0.0, v1.2.0]`

        - Nobody should use the versions from `v1.0.0` to `v1.2.0` any more, both included.
        - No reason is given: Go says `retracted by module author`.
        - Once this is in the latest version of the module, Go no longer chooses by itself what is retracted, and `go get` and `go list -m -u` tell those who use it.
        """);
    check(
        """
        module example.com/app
        retract [v1.3.0<|>, v1.2.0]
        """,
        """
        [,]
        `[v1.3.0, v1.2.0]`

        - No version is retracted: the first one is higher than the second.
        - No reason is given: Go says `retracted by module author`.
        - Once this is in the latest version of the module, Go no longer chooses by itself what is retracted, and `go get` and `go list -m -u` tell those who use it.
        """);
  }

  @Test
  void reasonItselfTellsWhatIsRetracted() {
    check(
        """
        module example.com/app
        // Published by <|>mistake.
        retract v1.0.0
        """,
        """
        [// Published by mistake.]
        `v1.0.0`

        - Nobody should use this version any more.
        - The reason: `Published by mistake.`
        - Once this is in the latest version of the module, Go no longer chooses by itself what is retracted, and `go get` and `go list -m -u` tell those who use it.
        """);
    check(
        """
        module example.com/app
        // Published by <|>mistake.
        retract (
          v1.0.0
          v1.1.0
        )
        """,
        """
        [// Published by mistake.]
        `retract`

        The reason for all lines of the block that have no comment of their own: `Published by mistake.`
        """);
  }

  @Test
  void toolTellsWhichRequirementProvidesIt() {
    check(
        """
        module example.com/app
        require x.example/x v1.0.0
        require x.example/x/cmd v1.1.0 // indirect
        require x.example/x/cmd/to v1.2.0
        tool x.example/x/cmd/<|>tool
        """,
        """
        [x.example/x/cmd/tool]
        `x.example/x/cmd/tool`

        - A program that this module uses for its own development: `go tool x.example/x/cmd/tool` runs it.
        - By its path it is a package of `x.example/x/cmd v1.1.0`, required in line 3.
        """);
    check(
        """
        module example.com/app
        tool example.com/app/<|>tool
        """,
        """
        [example.com/app/tool]
        `example.com/app/tool`

        - A program that this module uses for its own development: `go tool example.com/app/tool` runs it.
        - By its path it is a package of this module.
        """);
    check(
        """
        module example.com/app
        require x.example/x v1.0.0
        tool x.example/xy<|>z
        """,
        """
        [x.example/xyz]
        `x.example/xyz`

        - A program that this module uses for its own development: `go tool x.example/xyz` runs it.
        - No requirement of this file has a path that fits it.
        """);
    check(
        """
        module example.com/app
        tool cmd/<|>vet
        """,
        """
        [cmd/vet]
        `cmd/vet`

        A program that this module uses for its own development: `go tool cmd/vet` runs it.
        """);
  }

  @Test
  void ignoredDirectoryTellsWhereItIs() {
    check(
        """
        module example.com/app
        ignore ./<|>node_modules
        """,
        """
        [./node_modules]
        `./node_modules`

        - Patterns such as `./...` leave out this directory of the module and all below it.
        - The packages there can still be imported.
        """);
    check(
        """
        module example.com/app
        ignore <|>static
        """,
        """
        [static]
        `static`

        - Patterns such as `./...` leave out every directory of the module whose path ends so, and all below it.
        - The packages there can still be imported.
        """);
  }
}
