package org.parley.entity.platform;

import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses parameters that no database can be asked with: a character that no text holds, and days of years with more than four digits. */
class ParameterFilter {

    private static final Pattern FAR_DAY = Pattern.compile("[+-]\\d{4,}-\\d\\d-\\d\\d.*", Pattern.DOTALL);

    @ServerRequestFilter
    void check(UriInfo request) {
        request.getQueryParameters().forEach((name, values) -> values.forEach(value -> check(name, value)));
    }

    private static void check(String name, String value) {
        if (value.indexOf('\0') >= 0) {
            throw invalid(name, "holds U+0000, which no text holds");
        }
        if (FAR_DAY.matcher(value).matches()) {
            throw invalid(name, "lies outside of the years 0000 to 9999");
        }
    }

    private static ParleyException invalid(String name, String reason) {
        return new ParleyException(ErrorCode.INVALID_REQUEST, "The parameter “" + name + "” " + reason + ".");
    }
}
