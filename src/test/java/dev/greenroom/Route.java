package dev.greenroom;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One way into the app, as its controllers declare it, with fields that it accepts; a controller that takes something
 * new fails here until its value is named.
 *
 * @param fields by name, what each takes
 * @param json whether they are sent as JSON, except those that stand in the query
 */
public record Route(
        String method, String pattern, Map<String, Class<?>> fields, Map<String, Class<?>> query, boolean json) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** All routes of the app's own controllers. */
    public static List<Route> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("dev.greenroom"))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<Route> of(RequestMappingInfo info, HandlerMethod handler) {
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        Map<String, Class<?>> query = new LinkedHashMap<>();
        boolean json = Stream.of(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                (json ? query : fields).putAll(named(parameter));
            } else if (parameter.getParameterType().isRecord()) {
                fields.putAll(components(parameter.getParameterType()));
            }
        }
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> info.getPatternValues().stream()
                        .map(pattern -> new Route(method.name(), pattern, fields, query, json)));
    }

    private static Map<String, Class<?>> named(MethodParameter parameter) {
        if (Map.class.isAssignableFrom(parameter.getParameterType())) {
            return Map.of("q", String.class, "page", int.class, "topic", List.class);
        }
        String given = requireNonNull(parameter.getParameterAnnotation(RequestParam.class))
                .name();
        String name = given.isEmpty() ? requireNonNull(parameter.getParameterName()) : given;
        return Map.of(name, parameter.getParameterType());
    }

    /** Records within records are sent with their fields alone. */
    private static Map<String, Class<?>> components(Class<?> type) {
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        for (RecordComponent one : type.getRecordComponents()) {
            fields.putAll(one.getType().isRecord() ? components(one.getType()) : Map.of(one.getName(), one.getType()));
        }
        return fields;
    }

    /** Whether it is about something that belongs to a learner. */
    boolean isOwned() {
        return pattern.contains("{id}") || pattern.contains("{card}");
    }

    boolean writes() {
        return !method.equals("GET");
    }

    List<String> variables() {
        return VARIABLE.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    /** Its address with that in place of its variables. */
    String address(Map<String, String> values) {
        return VARIABLE.matcher(pattern).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new AssertionError("what stands for " + found.group() + " in " + pattern + "?");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** Its fields with values that it accepts, percent-encoded. */
    Map<String, String> accepted() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, type) -> values.put(name, accepted(type)));
        query.forEach((name, type) -> values.put(name, accepted(type)));
        return values;
    }

    private static String accepted(Class<?> type) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0])
                    .name()
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-');
        }
        return switch (type.getSimpleName()) {
            case "String", "List", "Optional" -> "words";
            case "int", "long", "Integer", "Long" -> "1";
            case "boolean" -> "true";
            case "MultipartFile" -> "file";
            case "UUID" -> UUID.randomUUID().toString();
            case "Marking" -> "made." + UUID.randomUUID();
            default -> throw new AssertionError("what is a good value for a " + type + "?");
        };
    }

    Class<?> type(String field) {
        return requireNonNull(fields.containsKey(field) ? fields.get(field) : query.get(field));
    }

    /** Sends it with those fields, which are percent-encoded already. */
    Visitor.Answer send(Visitor visitor, String address, Map<String, String> values) {
        String pairs = pairs(values);
        if (!writes()) {
            return visitor.send(method, address + (pairs.isEmpty() ? "" : "?" + pairs), "", "");
        }
        if (!json) {
            return visitor.send(method, address, MediaType.APPLICATION_FORM_URLENCODED_VALUE, pairs);
        }
        return visitor.send(method, address + "?" + pairs, MediaType.APPLICATION_JSON_VALUE, object(values));
    }

    static String pairs(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(joining("&"));
    }

    private String object(Map<String, String> values) {
        return fields.entrySet().stream()
                .filter(field -> values.containsKey(field.getKey()))
                .map(field -> "\"%s\":%s"
                        .formatted(
                                field.getKey(), literal(field.getValue(), requireNonNull(values.get(field.getKey())))))
                .collect(joining(",", "{", "}"));
    }

    private static String literal(Class<?> type, String value) {
        return type == String.class ? "\"" + value + "\"" : value;
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
