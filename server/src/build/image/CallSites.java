import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes out what the JVM would make up at the first call of a {@code switch} over types, and of
 * {@code equals} and {@code hashCode} of a record: the cache of loaded classes cannot hold it, and
 * each would cost up to a millisecond at every start.
 *
 * <p>Why: docs/decisions/0006-call-sites-written-out-in-the-build.md.
 */
final class CallSites {
  private static final String OURS = "/dev/gomodls";
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final int PRIVATE_STATIC =
      ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

  private final ClassFile files;

  private CallSites(Path root) {
    files =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(type -> open(root, type))
                    .orElse(ClassHierarchyResolver.defaultResolver())
                    .cached()));
  }

  private static InputStream open(Path root, ClassDesc type) {
    String descriptor = type.descriptorString();
    Path file = root.resolve(descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does so in all classes of ours in a jar; the times of its entries stay. */
  static void writeOut(Path jar) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      CallSites sites = new CallSites(zip.getPath("/"));
      List<Path> classes;
      try (Stream<Path> walk = Files.walk(zip.getPath(OURS))) {
        classes = walk.filter(path -> path.toString().endsWith(".class")).sorted().toList();
      }
      for (Path path : classes) {
        ClassModel model = sites.files.parse(Files.readAllBytes(path));
        if (callSites(model).anyMatch(CallSites::isKnown)) {
          FileTime time = Files.getLastModifiedTime(path);
          Files.write(path, sites.rewrite(model));
          Files.setLastModifiedTime(path, time);
        }
      }
    }
  }

  private static Stream<InvokeDynamicInstruction> callSites(ClassModel model) {
    return model.methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream())
        .filter(InvokeDynamicInstruction.class::isInstance)
        .map(InvokeDynamicInstruction.class::cast);
  }

  private static boolean isKnown(InvokeDynamicInstruction site) {
    return isTypeSwitch(site) || isOfRecord(site);
  }

  /** A switch over types alone; one over constants or enums stays as it is. */
  private static boolean isTypeSwitch(InvokeDynamicInstruction site) {
    return site.bootstrapMethod().methodName().equals("typeSwitch")
        && site.bootstrapArgs().stream().allMatch(label -> label instanceof ClassDesc);
  }

  private static boolean isOfRecord(InvokeDynamicInstruction site) {
    String name = site.name().stringValue();
    return site.bootstrapMethod().owner().displayName().equals("ObjectMethods")
        && (name.equals("equals") || name.equals("hashCode"));
  }

  private byte[] rewrite(ClassModel model) {
    return files.transformClass(model, new Rewriting(model));
  }

  /** The rewriting of one class, to which a method is added for each call site. */
  private static final class Rewriting implements ClassTransform {
    private final ClassDesc self;
    private final boolean isInterface;
    private final List<InvokeDynamicInstruction> sites = new ArrayList<>();

    Rewriting(ClassModel model) {
      self = model.thisClass().asSymbol();
      isInterface = model.flags().has(AccessFlag.INTERFACE);
    }

    @Override
    public void accept(ClassBuilder builder, ClassElement element) {
      if (element instanceof MethodModel method && method.code().isPresent()) {
        builder.transformMethod(method, MethodTransform.transformingCode(this::instruction));
      } else {
        builder.with(element);
      }
    }

    private void instruction(CodeBuilder out, CodeElement instruction) {
      if (instruction instanceof InvokeDynamicInstruction site && isKnown(site)) {
        out.invokestatic(self, name(site, sites.size()), site.typeSymbol(), isInterface);
        sites.add(site);
      } else {
        out.with(instruction);
      }
    }

    @Override
    public void atEnd(ClassBuilder builder) {
      for (int i = 0; i < sites.size(); i++) {
        InvokeDynamicInstruction site = sites.get(i);
        String name = name(site, i);
        builder.withMethodBody(name, site.typeSymbol(), PRIVATE_STATIC, code -> body(code, site));
      }
    }

    private static String name(InvokeDynamicInstruction site, int number) {
      return site.name().stringValue() + "$" + number;
    }

    private void body(CodeBuilder code, InvokeDynamicInstruction site) {
      List<ConstantDesc> arguments = site.bootstrapArgs();
      switch (site.name().stringValue()) {
        case "typeSwitch" -> typeSwitch(code, arguments);
        case "equals" -> equality(code, self, getters(arguments));
        default -> hash(code, getters(arguments));
      }
    }
  }

  /** {@code SwitchBootstraps.typeSwitch}: the first label from a start on that fits. */
  private static void typeSwitch(CodeBuilder code, List<ConstantDesc> labels) {
    code.aload(0).ifThen(Opcode.IFNULL, none -> none.loadConstant(-1).ireturn());
    for (int i = 0; i < labels.size(); i++) {
      Label next = code.newLabel();
      code.iload(1).loadConstant(i).if_icmpgt(next);
      code.aload(0).instanceOf((ClassDesc) labels.get(i)).ifeq(next);
      code.loadConstant(i).ireturn().labelBinding(next);
    }
    code.loadConstant(labels.size()).ireturn();
  }

  private static List<DirectMethodHandleDesc> getters(List<ConstantDesc> arguments) {
    return arguments.stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
  }

  /** {@code ObjectMethods}: whether the other is such a record with equal components. */
  private static void equality(
      CodeBuilder code, ClassDesc self, List<DirectMethodHandleDesc> getters) {
    Label different = code.newLabel();
    code.aload(1).instanceOf(self).ifeq(different);
    code.aload(1).checkcast(self).astore(2);
    for (DirectMethodHandleDesc getter : getters) {
      field(code, 0, getter);
      field(code, 2, getter);
      ClassDesc type = typeOf(getter);
      if (!type.isPrimitive()) {
        code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object));
        code.ifeq(different);
      } else if (TypeKind.from(type).asLoadable() == TypeKind.INT) {
        code.if_icmpne(different);
      } else {
        code.invokestatic(wrapper(type), "compare", MethodTypeDesc.of(CD_int, type, type));
        code.ifne(different);
      }
    }
    code.loadConstant(1).ireturn().labelBinding(different).loadConstant(0).ireturn();
  }

  private static void hash(CodeBuilder code, List<DirectMethodHandleDesc> getters) {
    code.loadConstant(0);
    for (DirectMethodHandleDesc getter : getters) {
      code.loadConstant(31).imul();
      field(code, 0, getter);
      ClassDesc type = typeOf(getter);
      ClassDesc owner = type.isPrimitive() ? wrapper(type) : OBJECTS;
      ClassDesc argument = type.isPrimitive() ? type : CD_Object;
      code.invokestatic(owner, "hashCode", MethodTypeDesc.of(CD_int, argument)).iadd();
    }
    code.ireturn();
  }

  private static ClassDesc wrapper(ClassDesc primitive) {
    return switch (primitive.descriptorString()) {
      case "Z" -> ClassDesc.of("java.lang.Boolean");
      case "B" -> ClassDesc.of("java.lang.Byte");
      case "C" -> ClassDesc.of("java.lang.Character");
      case "S" -> ClassDesc.of("java.lang.Short");
      case "I" -> ClassDesc.of("java.lang.Integer");
      case "J" -> ClassDesc.of("java.lang.Long");
      case "F" -> ClassDesc.of("java.lang.Float");
      default -> ClassDesc.of("java.lang.Double");
    };
  }

  private static ClassDesc typeOf(DirectMethodHandleDesc getter) {
    return getter.invocationType().returnType();
  }

  private static void field(CodeBuilder code, int local, DirectMethodHandleDesc getter) {
    code.aload(local).getfield(getter.owner(), getter.methodName(), typeOf(getter));
  }
}
