package org.sutthang.portfolio.web.faces;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

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

    /**
     * What an address asks for.
     *
     * @param query what follows its question mark
     * @return the parameters in their order, the first of a name; what cannot be read is left out
     */
    public static Map<String, String> parameters(String query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            try {
                values.putIfAbsent(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            } catch (IllegalArgumentException unreadable) {
                values.putIfAbsent(parts[0], "");
            }
        }
        return values;
    }

    /** @return path and query */
    @Override
    public String toString() {
        return address;
    }
}
