package org.sutthang.portfolio.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the interface is written by hand: it names every address and parameter that there is, and no other. */
class OpenApiTest {

    private static final Pattern ADDRESS = Pattern.compile("(?m)^  (/api/\\S+):\n(?s:(.*?))(?=^  /|^components:)");
    private static final Pattern IN_QUERY = Pattern.compile("- name: (\\w+)\\s+in: query|parameters/(\\w+)'");
    private static final List<String> EVERYWHERE = List.of("lang");

    @Test
    void everyAddressAndParameterIsDescribed() throws IOException {
        assertThat(described()).isEqualTo(existing());
    }

    private static Map<String, List<String>> described() throws IOException {
        Map<String, List<String>> addresses = new TreeMap<>();
        Matcher address = ADDRESS.matcher(text());
        while (address.find()) {
            Matcher parameter = IN_QUERY.matcher(address.group(2));
            List<String> names = parameter.results().map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                    .filter(name -> !name.endsWith("InPath") && !EVERYWHERE.contains(name)).sorted().toList();
            assertThat(address.group(2)).as("the language at " + address.group(1)).contains("parameters/lang'");
            addresses.put(address.group(1), names);
        }
        return addresses;
    }

    private static Map<String, List<String>> existing() {
        Map<String, List<String>> addresses = new TreeMap<>();
        for (Class<?> resource : new Programs().getClasses()) {
            Path root = resource.getAnnotation(Path.class);
            for (Method method : root == null ? new Method[0] : resource.getDeclaredMethods()) {
                if (Stream.of(GET.class, POST.class, PUT.class).anyMatch(method::isAnnotationPresent)) {
                    Path path = method.getAnnotation(Path.class);
                    addresses.put("/api/" + root.value() + (path == null ? "" : "/" + path.value()),
                            Arrays.stream(method.getParameters()).flatMap(OpenApiTest::names)
                                    .filter(name -> !EVERYWHERE.contains(name)).sorted().toList());
                }
            }
        }
        return addresses;
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields()).flatMap(OpenApiTest::name) : name(parameter);
    }

    private static Stream<String> name(AnnotatedElement element) {
        QueryParam parameter = element.getAnnotation(QueryParam.class);
        return parameter == null ? Stream.empty() : Stream.of(parameter.value());
    }

    private static String text() throws IOException {
        try (InputStream file = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
