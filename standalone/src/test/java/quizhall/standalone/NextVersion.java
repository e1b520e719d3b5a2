package quizhall.standalone;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodSignature;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Classes of the next release, as it may look by the rules of {@code RoomSerializer}: records that
 * are written to the journal or sent between nodes have one component more, an {@code Optional}.
 * They are made from the compiled ones, and shadow them where their folder comes first on the class
 * path.
 */
final class NextVersion {
  /** The new component's name. */
  static final String ADDED = "addedLater";

  private static final String VALUE = "by the next version";
  private static final ClassDesc OPTIONAL = Optional.class.describeConstable().orElseThrow();

  private NextVersion() {}

  /**
   * Puts it into a folder: the changed records, and the version that Akka is told.
   *
   * @param records names of classes on the class path
   */
  static void writeTo(Path folder, List<String> records) {
    try {
      for (String name : records) {
        String file = name.replace('.', '/') + ".class";
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Files.write(target, withOneComponentMore(resource(file)));
      }
      String settings = "quizhall-game.conf";
      String old = "app-version = \"0.1.0\"";
      String text = new String(resource(settings), StandardCharsets.UTF_8);
      if (!text.contains(old)) {
        throw new IllegalStateException("Its version is no longer " + old);
      }
      Files.writeString(folder.resolve(settings), text.replace(old, "app-version = \"0.2.0\""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = NextVersion.class.getClassLoader().getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static byte[] withOneComponentMore(byte[] compiled) {
    ClassFile classFile = ClassFile.of();
    ClassModel model = classFile.parse(compiled);
    ClassDesc self = model.thisClass().asSymbol();
    List<RecordComponentInfo> components =
        model.findAttribute(Attributes.record()).orElseThrow().components();
    MethodTypeDesc before =
        MethodTypeDesc.of(
            CD_void, components.stream().map(RecordComponentInfo::descriptorSymbol).toList());
    return classFile.transformClass(
        model,
        ClassTransform.ofStateful(
            () ->
                new ClassTransform() {
                  @Override
                  public void accept(ClassBuilder builder, ClassElement element) {
                    if (element instanceof RecordAttribute) {
                      builder.with(RecordAttribute.of(andTheNewOne(components)));
                    } else if (isConstructor(element, before)) {
                      builder.transformMethod(
                          (MethodModel) element, MethodTransform.transformingCode(setting(self)));
                    } else {
                      builder.with(element);
                    }
                  }

                  @Override
                  public void atEnd(ClassBuilder builder) {
                    addMembers(builder, self, before, components);
                  }
                }));
  }

  private static List<RecordComponentInfo> andTheNewOne(List<RecordComponentInfo> components) {
    return Stream.concat(components.stream(), Stream.of(RecordComponentInfo.of(ADDED, OPTIONAL)))
        .toList();
  }

  private static boolean isConstructor(ClassElement element, MethodTypeDesc type) {
    return element instanceof MethodModel method
        && method.methodName().equalsString(INIT_NAME)
        && method.methodTypeSymbol().equals(type);
  }

  /** What the code of old calls sets the component as well. */
  private static CodeTransform setting(ClassDesc self) {
    return (builder, element) -> {
      if (element instanceof ReturnInstruction) {
        builder
            .aload(0)
            .loadConstant(VALUE)
            .invokestatic(OPTIONAL, "of", MethodTypeDesc.of(OPTIONAL, CD_Object))
            .putfield(self, ADDED, OPTIONAL);
      }
      builder.with(element);
    };
  }

  /** The field, its accessor, and the constructor with all components, which Jackson calls. */
  private static void addMembers(
      ClassBuilder builder,
      ClassDesc self,
      MethodTypeDesc before,
      List<RecordComponentInfo> components) {
    builder.withField(ADDED, OPTIONAL, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
    builder.withMethodBody(
        ADDED,
        MethodTypeDesc.of(OPTIONAL),
        ClassFile.ACC_PUBLIC,
        code -> code.aload(0).getfield(self, ADDED, OPTIONAL).areturn());
    List<ClassDesc> all =
        Stream.concat(before.parameterList().stream(), Stream.of(OPTIONAL)).toList();
    builder.withMethod(
        INIT_NAME,
        MethodTypeDesc.of(CD_void, all),
        ClassFile.ACC_PUBLIC,
        constructor ->
            constructor
                .with(SignatureAttribute.of(MethodSignature.parseFrom(signature(components))))
                .withCode(code -> construct(code, self, before)));
  }

  private static void construct(CodeBuilder code, ClassDesc self, MethodTypeDesc before) {
    code.aload(0);
    for (int i = 0; i < before.parameterCount(); i++) {
      code.loadLocal(TypeKind.from(before.parameterType(i)), code.parameterSlot(i));
    }
    code.invokespecial(self, INIT_NAME, before)
        .aload(0)
        .aload(code.parameterSlot(before.parameterCount()))
        .putfield(self, ADDED, OPTIONAL)
        .return_();
  }

  /** Jackson has to know what the lists among the components are of. */
  private static String signature(List<RecordComponentInfo> components) {
    return components.stream()
        .map(
            component ->
                component
                    .findAttribute(Attributes.signature())
                    .map(attribute -> attribute.signature().stringValue())
                    .orElse(component.descriptor().stringValue()))
        .collect(Collectors.joining("", "(", "Ljava/util/Optional<Ljava/lang/String;>;)V"));
  }
}
