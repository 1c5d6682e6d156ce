package org.parley.entity.network;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which facts and statements count as links; what is not given does not narrow. */
public class LinkSelection {

    @QueryParam("link")
    public @Nullable LinkKind link;

    /** The first day on which it was; leaves out what has no day. */
    @QueryParam("from")
    public @Nullable LocalDate from;

    /** The last day on which it was; leaves out what has no day. */
    @QueryParam("to")
    public @Nullable LocalDate to;

    /** How many had it first hand, at least. */
    @QueryParam("minOrigins")
    @DefaultValue("0")
    @Min(0)
    public int minOrigins;

    /** What was known on this day of publication. */
    @QueryParam("asOf")
    public @Nullable LocalDate asOf;
}
