package quizhall.game.wire;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of the protocol, made from its records. Definitions bear the records' names; an
 * absent {@link Optional} is a field that is not there.
 */
final class WireSchema {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  // One instance: a provider is passed over while it asks for the standard form itself.
  private static final CustomDefinitionProviderV2 SPECIAL = WireSchema::special;

  private WireSchema() {}

  static String generate() {
    SchemaBuilder builder = new SchemaGenerator(config()).buildMultipleSchemaDefinitions();
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
    schema.put("title", "WireMessage");
    schema.put(
        "description",
        "Messages of the WebSocket /api/ws. Generated from quizhall.game.wire: do not edit."
            + " Receivers ignore fields they do not know.");
    ArrayNode either = schema.putArray("oneOf");
    either.add(builder.createSchemaReference(ClientMessage.class));
    either.add(builder.createSchemaReference(ServerMessage.class));
    schema.set("$defs", sorted(builder.collectDefinitions("$defs")));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
  }

  private static SchemaGeneratorConfig config() {
    var builder =
        new SchemaGeneratorConfigBuilder(JSON, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.PLAIN_DEFINITION_KEYS,
                Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
            .without(Option.SCHEMA_VERSION_INDICATOR, Option.FLATTENED_OPTIONALS);
    builder
        .forFields()
        .withIgnoreCheck(
            field ->
                field.getAnnotation(JsonIgnore.class) != null
                    || field.getAnnotation(JsonUnwrapped.class) != null)
        .withRequiredCheck(field -> !mayBeLeftOut(field))
        .withPropertyNameOverrideResolver(
            field ->
                Optional.ofNullable(field.getAnnotation(JsonProperty.class))
                    .map(JsonProperty::value)
                    .orElse(null))
        .withNullableCheck(field -> field.getAnnotation(OrNull.class) != null)
        .withTargetTypeOverridesResolver(WireSchema::contentOfOptional)
        .withEnumResolver(
            field ->
                Optional.ofNullable(field.getAnnotation(OneOf.class))
                    .map(words -> List.of(words.value()))
                    .orElse(null));
    builder
        .forTypesInGeneral()
        .withPropertySorter((_, _) -> 0)
        .withDefinitionNamingStrategy((key, _) -> key.getType().getErasedType().getSimpleName())
        .withCustomDefinitionProvider(SPECIAL);
    return builder.build();
  }

  private static boolean mayBeLeftOut(FieldScope field) {
    ResolvedType type = field.getDeclaredType();
    JsonInclude include = field.getDeclaringType().getErasedType().getAnnotation(JsonInclude.class);
    return (type.isInstanceOf(Optional.class) && field.getAnnotation(OrNull.class) == null)
        || (type.isInstanceOf(List.class)
            && include != null
            && include.value() == JsonInclude.Include.NON_EMPTY);
  }

  private static List<ResolvedType> contentOfOptional(FieldScope field) {
    ResolvedType type = field.getType();
    return type.isInstanceOf(Optional.class)
        ? List.of(type.typeParametersFor(Optional.class).getFirst())
        : null;
  }

  private static CustomDefinition special(ResolvedType type, SchemaGenerationContext context) {
    Class<?> raw = type.getErasedType();
    if (raw.isAnnotationPresent(JsonSubTypes.class)) {
      return union(
          Stream.of(raw.getAnnotation(JsonSubTypes.class).value())
              .<Class<?>>map(JsonSubTypes.Type::value)
              .toList(),
          context);
    }
    Optional<RecordComponent> value = value(raw);
    if (value.isPresent()) {
      return new CustomDefinition(valueOf(value.get()), true);
    }
    if (raw.isSealed()) {
      return union(List.of(raw.getPermittedSubclasses()), context);
    }
    Optional<Class<?>> parts = unwrapped(raw);
    if (raw.isAnnotationPresent(JsonTypeName.class)) {
      Supplier<ObjectNode> member = () -> member(type, raw, context);
      return always(parts.map(family -> withParts(member, family, context)).orElseGet(member));
    }
    return parts
        .map(
            family ->
                always(
                    withParts(
                        () -> context.createStandardDefinition(type, SPECIAL), family, context)))
        .orElse(null);
  }

  /** What stands for the whole record. */
  private static Optional<RecordComponent> value(Class<?> raw) {
    return raw.isRecord()
        ? Stream.of(raw.getRecordComponents())
            .filter(part -> part.getAccessor().isAnnotationPresent(JsonValue.class))
            .findFirst()
        : Optional.empty();
  }

  private static ObjectNode valueOf(RecordComponent value) {
    ObjectNode definition = JSON.createObjectNode();
    definition.put("type", value.getType() == int.class ? "integer" : "string");
    OneOf words = value.getAccessor().getAnnotation(OneOf.class);
    if (words != null) {
      Stream.of(words.value()).forEach(definition.putArray("enum")::add);
    }
    return definition;
  }

  /** The family whose members' fields stand beside the record's own. */
  private static Optional<Class<?>> unwrapped(Class<?> raw) {
    return raw.isRecord()
        ? Stream.of(raw.getRecordComponents())
            .filter(part -> part.getAccessor().isAnnotationPresent(JsonUnwrapped.class))
            .<Class<?>>map(RecordComponent::getType)
            .findFirst()
        : Optional.empty();
  }

  /** An object for each member of the family, with the fields of both. */
  private static ObjectNode withParts(
      Supplier<ObjectNode> common, Class<?> family, SchemaGenerationContext context) {
    ObjectNode definition = JSON.createObjectNode();
    ArrayNode members = definition.putArray("oneOf");
    for (Class<?> part : family.getPermittedSubclasses()) {
      ObjectNode own =
          context.createStandardDefinition(context.getTypeContext().resolve(part), SPECIAL);
      ObjectNode whole = members.addObject().put("title", part.getSimpleName());
      // Anew for each: references in it are filled in later, and a copy's would not be.
      whole.setAll(common.get());
      ((ObjectNode) whole.get("properties")).setAll((ObjectNode) own.get("properties"));
      ((ArrayNode) whole.get("required")).addAll((ArrayNode) own.get("required"));
    }
    return definition;
  }

  private static CustomDefinition union(List<Class<?>> types, SchemaGenerationContext context) {
    ObjectNode definition = JSON.createObjectNode();
    ArrayNode members = definition.putArray("oneOf");
    for (Class<?> member : types) {
      members.add(context.createDefinitionReference(context.getTypeContext().resolve(member)));
    }
    return always(definition);
  }

  private static Stream<Class<?>> families(Class<?> type) {
    return Stream.of(type.getInterfaces())
        .flatMap(family -> Stream.concat(Stream.of(family), families(family)));
  }

  private static ObjectNode member(
      ResolvedType type, Class<?> raw, SchemaGenerationContext context) {
    ObjectNode plain = context.createStandardDefinition(type, SPECIAL);
    String discriminator =
        families(raw)
            .flatMap(family -> Stream.ofNullable(family.getAnnotation(JsonTypeInfo.class)))
            .findFirst()
            .orElseThrow()
            .property();
    ObjectNode properties = JSON.createObjectNode();
    properties
        .putObject(discriminator)
        .put("type", "string")
        .put("const", raw.getAnnotation(JsonTypeName.class).value());
    ArrayNode required = JSON.createArrayNode().add(discriminator);
    plain.optional("properties").ifPresent(own -> properties.setAll((ObjectNode) own));
    plain.optional("required").ifPresent(own -> required.addAll((ArrayNode) own));
    ObjectNode definition = JSON.createObjectNode().put("type", "object");
    definition.set("properties", properties);
    definition.set("required", required);
    return definition.put("additionalProperties", false);
  }

  private static CustomDefinition always(ObjectNode definition) {
    return new CustomDefinition(
        definition,
        CustomDefinition.DefinitionType.ALWAYS_REF,
        CustomDefinition.AttributeInclusion.NO);
  }

  private static ObjectNode sorted(JsonNode definitions) {
    ObjectNode sorted = JSON.createObjectNode();
    definitions.propertyNames().stream()
        .sorted()
        .forEach(name -> sorted.set(name, definitions.get(name)));
    return sorted;
  }
}
