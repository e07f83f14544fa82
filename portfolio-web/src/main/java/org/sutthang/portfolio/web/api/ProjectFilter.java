package org.sutthang.portfolio.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.sutthang.portfolio.kernel.Constants;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Status;

/** The query parameters of the list of projects, as they were sent. */
public class ProjectFilter {

    private static final int LARGEST_PAGE = 500;
    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_NUMBER = 9;

    @QueryParam("status")
    private List<String> statuses;

    @QueryParam("stage")
    private List<String> stages;

    @QueryParam("organisation")
    private String organisation;

    @QueryParam("q")
    private String words;

    @QueryParam("page")
    private String page;

    @QueryParam("size")
    private String size;

    /**
     * Reads the parameters.
     *
     * @param within gives the codes of an organisation and everything below it
     * @return the filter and the page
     * @throws BadRequest when one of them cannot be read
     */
    PageOfProjects read(Function<String, Set<String>> within) {
        String head = textOrNull(organisation);
        return new PageOfProjects(constants("status", statuses, Status.class), constants("stage", stages, Stage.class),
                head == null ? null : within.apply(head), textOrNull(words),
                number("page", page, 1, Integer.MAX_VALUE),
                number("size", size, USUAL_PAGE, LARGEST_PAGE));
    }

    private static <E extends Enum<E>> Set<E> constants(String parameter, List<String> values, Class<E> type) {
        Set<E> wanted = EnumSet.noneOf(type);
        for (String value : values == null ? List.<String>of() : values) {
            for (String word : value.split(",")) {
                if (!word.isBlank()) {
                    wanted.add(constant(parameter, word.strip(), type));
                }
            }
        }
        return wanted.isEmpty() ? EnumSet.allOf(type) : wanted;
    }

    private static <E extends Enum<E>> E constant(String parameter, String word, Class<E> type) {
        return Constants.named(type, word.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new BadRequest(parameter, parameter, word));
    }

    private static int number(String parameter, String value, int otherwise, int highest) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        boolean plain = value.length() <= LONGEST_NUMBER && value.matches("[0-9]+");
        int number = plain ? Integer.parseInt(value) : 0;
        if (number < 1 || number > highest) {
            throw new BadRequest(parameter, parameter, value);
        }
        return number;
    }

    private static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
