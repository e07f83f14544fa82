package org.sutthang.portfolio.web.directive;

import org.sutthang.portfolio.directive.DirectiveItem;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;

/**
 * A directive as a line of a list.
 *
 * @param item the directive
 * @param project the title of the project
 * @param organisation who delivers it
 * @param link its page
 * @param projectLink the page of the project
 */
public record DirectiveLine(DirectiveItem item, String project, String organisation, String link,
        String projectLink) {

    /**
     * The line of a directive.
     *
     * @param item the directive
     * @param locale the reader's language
     * @return the line
     */
    public static DirectiveLine of(DirectiveItem item, LocaleBean locale) {
        return new DirectiveLine(item, locale.pick(item.projectTh(), item.projectEn()),
                locale.pick(item.organisationTh(), item.organisationEn()), link(item.projectCode(), item.code()),
                new PageAddress("/project").with("code", item.projectCode()).toString());
    }

    /**
     * Where a directive's page is.
     *
     * @param project the project's code
     * @param code the directive's code
     * @return its address
     */
    public static String link(String project, String code) {
        return new PageAddress("/directives/one").with("project", project).with("code", code).toString();
    }
}
