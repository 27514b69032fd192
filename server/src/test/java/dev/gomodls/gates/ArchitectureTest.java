package dev.gomodls.gates;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.gomodls.gates.PackageTable.Row;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the code to the package tables in ARCHITECTURE.md. */
final class ArchitectureTest {
  static final String ROOT = "dev.gomodls";
  static final PackageTable TABLE = PackageTable.read(Repository.ROOT.resolve("ARCHITECTURE.md"));
  static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** Fewer classes than this mean that the scan looked in the wrong place. */
  private static final int FEWEST_CLASSES = 100;

  /** Libraries by the name the tables give them; the annotation libraries are everyone's. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "gson", "com.google.gson",
          "guava", "com.google.common",
          "lsp4j", "org.eclipse.lsp4j");

  private static final Set<String> FREE =
      Set.of("java", "javax", "org.jspecify.annotations", "com.google.errorprone.annotations");

  @Test
  void scanFoundTheCode() {
    assertTrue(CODE.size() > FEWEST_CLASSES, "only " + CODE.size() + " classes were found");
  }

  @Test
  void tableNamesEveryPackageAndNoOther() {
    Set<String> packages =
        CODE.stream().map(it -> shortName(it.getPackageName())).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(packages), TABLE.names());
  }

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    Repository.assertNone(
        "ARCHITECTURE.md does not allow these uses",
        TABLE.rows().stream()
            .flatMap(
                row ->
                    used(row.name()).entrySet().stream()
                        .filter(use -> !row.uses().contains(use.getKey()))
                        .map(use -> row.name() + " uses " + use.getKey() + ": " + use.getValue())));
  }

  @Test
  void everythingTheTableAllowsIsUsed() {
    Repository.assertNone(
        "ARCHITECTURE.md allows these uses, but the code does without",
        TABLE.rows().stream()
            .flatMap(
                row ->
                    row.uses().stream()
                        .filter(name -> !used(row.name()).containsKey(name))
                        .map(name -> row.name() + " may use " + name)));
  }

  @Test
  void arrowsBetweenBandsPointDown() {
    Repository.assertNone(
        "a band sees only itself and the bands below; features and world do not see each other",
        TABLE.rows().stream()
            .flatMap(
                row ->
                    row.uses().stream()
                        .filter(TABLE.names()::contains)
                        .filter(name -> !row.band().maySee(TABLE.row(name).band()))
                        .map(name -> row.name() + " may use " + name)));
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void onlyLspKnowsTheProtocolLibrary() {
    Repository.assertNone(
        "the rest of the program must not know how editors talk",
        TABLE.rows().stream()
            .filter(row -> row.uses().contains("lsp4j") && !row.name().equals("lsp"))
            .map(Row::name));
  }

  @Test
  void everyPackageIsNullMarked() {
    Repository.assertNone(
        "package-info.java lacks @NullMarked",
        CODE.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(it -> !it.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName));
  }

  /** What the classes of a package use, each with one of the places that do. */
  private static Map<String, String> used(String name) {
    var uses = new TreeMap<String, String>();
    CODE.stream()
        .filter(it -> shortName(it.getPackageName()).equals(name))
        .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
        .forEach(
            dependency ->
                target(dependency)
                    .filter(it -> !it.equals(name))
                    .ifPresent(it -> uses.putIfAbsent(it, dependency.getDescription())));
    return uses;
  }

  /** The name in the table's terms of what is depended on; empty for what everyone may use. */
  private static Optional<String> target(Dependency dependency) {
    String packageName = dependency.getTargetClass().getBaseComponentType().getPackageName();
    if (packageName.isEmpty() || FREE.stream().anyMatch(it -> isIn(packageName, it))) {
      return Optional.empty();
    }
    return Stream.of(
            LIBRARIES.entrySet().stream()
                .filter(library -> isIn(packageName, library.getValue()))
                .map(Map.Entry::getKey),
            Stream.of(shortName(packageName)))
        .flatMap(it -> it)
        .findFirst();
  }

  private static boolean isIn(String packageName, String parent) {
    return packageName.equals(parent) || packageName.startsWith(parent + ".");
  }

  private static String shortName(String packageName) {
    return isIn(packageName, ROOT) && !packageName.equals(ROOT)
        ? packageName.substring(ROOT.length() + 1)
        : packageName;
  }
}
