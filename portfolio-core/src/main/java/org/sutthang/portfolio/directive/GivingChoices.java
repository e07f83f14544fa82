package org.sutthang.portfolio.directive;

import java.util.List;

/**
 * What can be chosen when a directive is given.
 *
 * @param projectCode the project's code
 * @param projectTh its title in Thai
 * @param projectEn its title in English, or null
 * @param inNameOfAnother whether the reader records it in an executive's name
 * @param executives the executives that the reader can name, empty for an executive
 * @param owner whoever owns the project, also one who cannot sign in any more, or null
 * @param answerers who can answer: the owner first, then the assistants, as far as they can sign in
 */
public record GivingChoices(String projectCode, String projectTh, String projectEn, boolean inNameOfAnother,
        List<Choice> executives, Choice owner, List<Choice> answerers) {

    /** @return whether the owner can answer; false where there is none, too */
    public boolean ownerAnswers() {
        return owner != null && answerers.contains(owner);
    }

    /**
     * A person to choose.
     *
     * @param userName the name to sign in with
     * @param name the name that others see
     */
    public record Choice(String userName, String name) {
    }
}
