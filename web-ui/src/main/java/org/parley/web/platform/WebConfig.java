package org.parley.web.platform;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Settings that hold for all pages. */
@ConfigMapping(prefix = "parley.web")
public interface WebConfig {

    /** Where browsers sign in: forms may lead there too. Its origin alone counts. Default: the OpenID Connect issuer. */
    URI signInAddress();
}
