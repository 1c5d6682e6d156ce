package org.parley.entity.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Which page of a list is asked for. */
public class PageQuery {

    /** Deeper than this nobody reads; narrow the question instead. */
    private static final int DEEPEST = 10_000;

    private static final int LARGEST = 100;

    @QueryParam("page")
    @DefaultValue("0")
    @Min(0)
    @Max(DEEPEST)
    public int page;

    @QueryParam("size")
    @DefaultValue("25")
    @Min(1)
    @Max(LARGEST)
    public int size;

    public int offset() {
        return page * size;
    }

    public <T> Page<T> of(List<T> items, long total) {
        return new Page<>(items, page, size, total);
    }
}
