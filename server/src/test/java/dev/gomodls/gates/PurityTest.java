package dev.gomodls.gates;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import dev.gomodls.gates.PackageTable.Row;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bands language, knowledge and features compute, and touch nothing of the machine. */
final class PurityTest {
  @ParameterizedTest
  @MethodSource
  void pureBandsDoNotKnow(DescribedPredicate<JavaClass> banned, String reason) {
    pureClasses().should().dependOnClassesThat(banned).because(reason).check(ArchitectureTest.CODE);
  }

  static Stream<Arguments> pureBandsDoNotKnow() {
    return Stream.of(
        argumentSet(
            "files",
            resideInAPackage("java.nio.file..")
                .or(resideInAPackage("java.nio.channels.."))
                .or(nameMatching("java\\.io\\.(File\\w*|RandomAccessFile|Console)"))
                .or(nameMatching("java\\.util\\.(zip\\.ZipFile|jar\\.JarFile)")),
            "files are read in the world band and handed in as values"),
        argumentSet(
            "threads",
            resideInAPackage("java.util.concurrent..")
                .or(nameMatching("java\\.lang\\.(Thread\\w*|ScopedValue|InheritableThreadLocal)"))
                .or(nameMatching("java\\.util\\.Timer\\w*")),
            "pure functions run on the caller's thread; the edges spread work over threads"),
        argumentSet(
            "processes",
            nameMatching("java\\.lang\\.(Process\\w*|Runtime)"),
            "nothing below the edges starts or ends a process"),
        argumentSet(
            "network",
            resideInAnyPackage("java.net..", "javax.net..")
                .and(not(nameMatching("java\\.net\\.URI\\w*"))),
            "the network is asked in modcache and modproxy alone, and only when the user asked"),
        argumentSet(
            "clocks",
            nameMatching("java\\.time\\.(Clock|InstantSource)")
                .or(nameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)")),
            "the time of day is handed in, so that an answer can be repeated"));
  }

  @ParameterizedTest
  @MethodSource
  void pureBandsDoNotCall(DescribedPredicate<JavaAccess<?>> banned, String reason) {
    pureClasses().should().accessTargetWhere(banned).because(reason).check(ArchitectureTest.CODE);
  }

  static Stream<Arguments> pureBandsDoNotCall() {
    return Stream.of(
        argumentSet(
            "clocks",
            target(owner(resideInAPackage("java.time..")))
                .and(target(name("now")))
                .or(system("currentTimeMillis|nanoTime")),
            "the time of day is handed in, so that an answer can be repeated"),
        argumentSet(
            "environment",
            system("getenv|getProperty|getProperties|lineSeparator")
                .or(call(Boolean.class, "getBoolean"))
                .or(call(Integer.class, "getInteger"))
                .or(call(Long.class, "getLong")),
            "the environment is read in cli and handed in as values (see goenv)"),
        argumentSet(
            "locale and zone",
            target(nameMatching("getDefault|systemDefault|defaultCharset")),
            "an answer must not depend on the user's locale, zone or charset"),
        argumentSet(
            "threads",
            target(nameMatching("parallel|parallelStream")),
            "pure functions run on the caller's thread; the edges spread work over threads"),
        argumentSet(
            "end of the process", system("exit"), "only cli ends the process, by an exit code"));
  }

  @Test
  void onlyCliTouchesTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ArchitectureTest.ROOT + ".cli")
        .should()
        .accessTargetWhere(system("out|err|in"))
        .orShould()
        .dependOnClassesThat(nameMatching("java\\.io\\.FileDescriptor"))
        .because("one stray byte corrupts the editor's stream; streams are handed in by cli")
        .check(ArchitectureTest.CODE);
  }

  private static GivenClassesConjunction pureClasses() {
    return noClasses()
        .that()
        .resideInAnyPackage(
            ArchitectureTest.TABLE.rows().stream()
                .filter(row -> row.band().isPure())
                .map(Row::name)
                .map(name -> ArchitectureTest.ROOT + "." + name)
                .toArray(String[]::new));
  }

  private static DescribedPredicate<JavaAccess<?>> system(String members) {
    return call(System.class, members);
  }

  private static DescribedPredicate<JavaAccess<?>> call(Class<?> type, String members) {
    return target(owner(name(type.getName()))).and(target(nameMatching(members)));
  }
}
