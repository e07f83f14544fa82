package org.sutthang.portfolio.web.faces;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An address inside the product with its parameters, built up value by value; values may be anything that was typed. */
public final class PageAddress {

    private final String address;

    /**
     * A page.
     *
     * @param path such as /users
     */
    public PageAddress(String path) {
        this.address = path;
    }

    /**
     * The same address with one more parameter.
     *
     * @param name the parameter's name
     * @param value its value; without one the address stays as it is
     * @return the address with it
     */
    public PageAddress with(String name, Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        String sign = address.contains("?") ? "&" : "?";
        return new PageAddress(address + sign + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }

    /** @return path and query */
    @Override
    public String toString() {
        return address;
    }
}
