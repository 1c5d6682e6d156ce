package org.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.acceptance.stack.Answer;
import org.parley.acceptance.stack.OpenApi;
import org.parley.acceptance.stack.Parley;
import org.parley.acceptance.stack.Part;
import org.parley.acceptance.stack.Role;
import org.parley.acceptance.stack.Route;

/** Every operation of both services, asked for by everybody: only those named in the route table get through. */
@ExtendWith(ParleyExtension.class)
class ServiceRouteTest {
    private static final String UNKNOWN_ID = "00000000-0000-7000-8000-000000000000";

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"INGEST", "ENTITY"})
    void theRouteTableIsWhole(Part part) {
        Set<String> inTable = Route.table().stream()
                .filter(route -> route.part() == part)
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(inTable).isEqualTo(OpenApi.operations(Parley.repository(), part));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("everyRouteForEveryRole")
    void onlyThoseNamedGetThrough(Route route, Role role, Parley parley) {
        Path repository = Parley.repository();
        String contentType = OpenApi.contentType(repository, route);

        Answer answer = parley.api()
                .send(
                        route.part(),
                        route.method(),
                        route.pathFor(UNKNOWN_ID),
                        role,
                        sendable(contentType),
                        nothingIn(contentType));

        if (route.access().allows(role)) {
            assertThat(answer.status()).isNotIn(401, 403).isLessThan(500);
        } else {
            // The relay's token is made out to the entity-service: to any other it is no sign-in at all.
            boolean stranger = role == Role.ANONYMOUS || (role == Role.RELAY && route.part() == Part.INGEST);
            assertThat(answer.status()).isEqualTo(stranger ? 401 : 403);
            assertThat(answer.isProblem()).as("problem+json").isTrue();
            assertThat(answer.code()).as("code").isNotBlank();
        }
    }

    private static String sendable(String contentType) {
        return contentType.startsWith("multipart/") ? contentType + "; boundary=none" : contentType;
    }

    /** The emptiest body of that type, so that the request of one who is allowed changes nothing. */
    private static String nothingIn(String contentType) {
        if (contentType.startsWith("multipart/")) {
            return "--none--\r\n";
        }
        return contentType.contains("json") ? "{}" : "";
    }

    private static Stream<Arguments> everyRouteForEveryRole() {
        return Route.table().stream()
                .filter(route -> route.part() != Part.WEB)
                .flatMap(route -> EnumSet.allOf(Role.class).stream().map(role -> Arguments.of(route, role)));
    }
}
