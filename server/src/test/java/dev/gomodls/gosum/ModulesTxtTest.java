package dev.gomodls.gosum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.Span;
import dev.gomodls.text.Utf8;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ModulesTxtTest {
  private static final ModuleVersion A = new ModuleVersion("example.com/a", "v1.0.0");

  @Test
  void modulesHaveAnnotationsAndPackages() {
    ModulesTxt vendor =
        read(
            """
            # example.com/a v1.0.0
            ## explicit; go 1.21
            example.com/a
            example.com/a/sub
            # example.com/b v0.1.0
            example.com/b
            """);
    ModulesTxt.Module module = module(vendor, A);
    assertTrue(module.explicit());
    assertEquals(new Field(new Span(39, 43), "1.21"), module.goVersion());
    assertEquals(
        List.of("example.com/a", "example.com/a/sub"),
        module.packages().stream().map(Field::text).toList());
    ModuleVersion b = new ModuleVersion("example.com/b", "v0.1.0");
    assertFalse(module(vendor, b).explicit());
    assertNull(module(vendor, b).goVersion());
    assertEquals(List.of(A, b), vendor.providers());
    assertEquals(
        Map.of("example.com/a", A, "example.com/a/sub", A, "example.com/b", b),
        vendor.packageModules());
    assertEquals(List.of(), vendor.replaced());
    assertFalse(vendor.workspace());
  }

  @Test
  void replacementsAreOfOneVersionOrOfAll() {
    ModulesTxt vendor =
        read(
            """
            # example.com/a v1.0.0 => ../a
            # example.com/b => example.com/c v1.2.3
            # example.com/d v1.0.0 => example.com/e master
            # example.com/f => ../f
            """);
    ModuleVersion b = ModuleVersion.of("example.com/b");
    ModuleVersion d = new ModuleVersion("example.com/d", "v1.0.0");
    ModuleVersion f = ModuleVersion.of("example.com/f");
    assertEquals(List.of(A, b, f), vendor.replaced());
    assertEquals(ModuleVersion.of("../a"), module(vendor, A).replacement());
    assertEquals(new ModuleVersion("example.com/c", "v1.2.3"), module(vendor, b).replacement());
    assertNull(module(vendor, d).replacement());
    assertEquals(ModuleVersion.of("../f"), module(vendor, f).replacement());
    assertEquals(
        new Span(26, 30), module(vendor, A).lines().getFirst().replacement().getFirst().span());
  }

  @Test
  void linesOfOneModuleAreTakenTogether() {
    ModulesTxt vendor =
        read(
            """
            # example.com/a v1.0.0
            ##  go 1.20 ;explicit
            ## go 1.21
            example.com/a
            # example.com/a v1.0.0 => ../a
            """);
    ModulesTxt.Module module = module(vendor, A);
    assertTrue(module.explicit());
    assertEquals("1.21", Objects.requireNonNull(module.goVersion()).text());
    assertEquals(2, module.lines().size());
    assertEquals(1, vendor.modules().size());
    assertEquals(ModuleVersion.of("../a"), module.replacement());
  }

  @Test
  void theHigherOfTwoVersionsProvides() {
    ModulesTxt vendor =
        read(
            """
            # example.com/a v1.0.0
            example.com/a
            # example.com/a v0.9.0
            example.com/a/old
            # example.com/a v1.10.0
            example.com/a/new
            """);
    ModuleVersion newer = new ModuleVersion("example.com/a", "v1.10.0");
    assertEquals(List.of(A, newer), vendor.providers());
    assertEquals(Map.of("example.com/a", "v1.10.0"), vendor.versions());
    assertEquals(3, vendor.packageModules().size());
  }

  @Test
  void whatGoDoesNotUnderstandIsPassedOver() {
    ModulesTxt vendor =
        read(
            """
            example.com/orphan
            ## explicit
            # example.com/a
            # example.com/a v1.0.0
            two words
            inv:alid
            # example.com/a master
            ## explicit
            example.com/a
            """);
    assertFalse(module(vendor, A).explicit());
    assertEquals(Map.of(), vendor.packageModules());
    assertEquals(9, vendor.lines().size());
    assertEquals(new ModulesTxt.Other(1, new Span(0, 18)), vendor.lines().getFirst());
  }

  @Test
  void aTooShortModuleLineLeavesTheModuleInForce() {
    ModulesTxt vendor = read("# example.com/a v1.0.0\n# x\r\nexample.com/a\r\n## explicit\r\n");
    assertTrue(module(vendor, A).explicit());
    assertEquals(Map.of("example.com/a", A), vendor.packageModules());
  }

  @Test
  void aWorkspaceIsMarkedOnTheFirstLine() {
    assertTrue(read("## workspace\n# example.com/a v1.0.0\n").workspace());
    assertTrue(read("## a;\tworkspace ; b").workspace());
    assertFalse(read("\n## workspace\n").workspace());
    assertFalse(read("##workspace\n").workspace());
    assertFalse(read("## " + " ".repeat(510) + "workspace\n").workspace());
    assertFalse(read("").workspace());
  }

  @Test
  void annotationsKnowWhereTheyStand() {
    ModulesTxt.Line line = read("## explicit; go 1.21 \n").lines().getFirst();
    assertEquals(
        new ModulesTxt.Annotations(
            1,
            new Span(0, 21),
            List.of(
                new Field(new Span(3, 11), "explicit"), new Field(new Span(13, 20), "go 1.21"))),
        line);
  }

  private static ModulesTxt.Module module(ModulesTxt vendor, ModuleVersion module) {
    return Objects.requireNonNull(vendor.modules().get(module));
  }

  private static ModulesTxt read(String text) {
    return ModulesTxt.read(Utf8.encode(text));
  }
}
