// Keys prints GodebugKeys.java: the keys that godebug lines may have, as the
// Go that runs it knows them.
package main

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

func main() {
	table := parse(filepath.Join(build.Default.GOROOT, "src/internal/godebugs/table.go"))
	functions := map[string]ast.Node{}
	var known, removed []string
	ast.Inspect(table, func(node ast.Node) bool {
		if function, ok := node.(*ast.FuncDecl); ok {
			functions[function.Name.Name] = function.Body
		}
		return true
	})
	ast.Inspect(table, func(node ast.Node) bool {
		entry, ok := node.(*ast.CompositeLit)
		if !ok {
			return true
		}
		fields := map[string]ast.Expr{}
		for _, element := range entry.Elts {
			if pair, ok := element.(*ast.KeyValueExpr); ok {
				fields[fmt.Sprint(pair.Key)] = pair.Value
			}
		}
		name, minor := fields["Name"], fields["Removed"]
		switch {
		case name == nil:
		case minor == nil:
			known = append(known, literals(name)...)
		default:
			var old ast.Node = fields["Old"]
			if function, ok := old.(*ast.Ident); ok {
				old = functions[function.Name]
			}
			removed = append(removed, fmt.Sprintf("new Removed(%q, %s, Set.of(%s))",
				literals(name)[0], minor.(*ast.BasicLit).Value, quoted(literals(old), ", ")))
		}
		return true
	})
	fmt.Printf(text, release(), quoted(known, ",\n          "), strings.Join(removed, ",\n          "))
}

func parse(path string) *ast.File {
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		log.Fatal(err)
	}
	return file
}

// release is the language version of this Go, such as 1.27.
func release() string {
	text, err := os.ReadFile(filepath.Join(build.Default.GOROOT, "VERSION"))
	if err != nil {
		log.Fatal(err)
	}
	numbers := strings.Split(strings.TrimPrefix(strings.Fields(string(text))[0], "go"), ".")
	return numbers[0] + "." + numbers[1]
}

// literals is the string literals in a piece of source.
func literals(node ast.Node) []string {
	var found []string
	ast.Inspect(node, func(node ast.Node) bool {
		if literal, ok := node.(*ast.BasicLit); ok && literal.Kind == token.STRING {
			value, err := strconv.Unquote(literal.Value)
			if err != nil {
				log.Fatal(err)
			}
			found = append(found, value)
		}
		return true
	})
	return found
}

func quoted(words []string, separator string) string {
	var out []string
	for _, word := range words {
		out = append(out, strconv.Quote(word))
	}
	return strings.Join(out, separator)
}

const text = `package dev.gomodls.modfile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys that godebug lines may have: {@code internal/godebugs}. Printed by {@code go run
 * server/src/build/godebug/keys.go}.
 */
public final class GodebugKeys {
  /** The language version of the Go whose keys these are. */
  public static final String GO = "%s";

  public static final List<String> KNOWN =
      List.of(
          %s);

  private static final List<Removed> REMOVED =
      List.of(
          %s);

  private GodebugKeys() {}

  /**
   * A key that has no effect any more.
   *
   * @param minor the release that took it away: 27 is Go 1.27
   * @param old the values that Go refuses
   */
  public record Removed(String key, int minor, Set<String> old) {}

  /** The key that is gone, empty for any other. */
  public static Optional<Removed> removed(String key) {
    return REMOVED.stream().filter(it -> it.key().equals(key)).findFirst();
  }
}
`
