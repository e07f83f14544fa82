package org.sutthang.portfolio.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The names that others see of people who are kept by the names they sign in with. Only those kept names are stored and
 * sealed, so that nothing that is sealed changes with a name.
 */
@ApplicationScoped
public class PersonNames {

    @Inject
    private Users users;

    /**
     * The names of several people, read in one statement.
     *
     * @param userNames the names to sign in with; null and names of nobody are passed over
     * @return the names that others see, by the names to sign in with
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public Map<String, String> of(Collection<String> userNames) {
        List<String> wanted = userNames.stream().filter(Objects::nonNull).distinct().toList();
        return users.named(wanted).stream()
                .collect(Collectors.toMap(User::getUserName, user -> user.details().displayName()));
    }

    /**
     * The e-mail addresses of several people, for the monitor who asks them for their reports; read in one statement.
     *
     * @param userNames the names to sign in with; null and names of nobody are passed over
     * @return the addresses in the order of the names, each once; whoever has none or cannot sign in any more is left out
     */
    @Transactional
    @Requires(Permission.GOVERN_PERIODS)
    public List<String> addresses(Collection<String> userNames) {
        List<String> wanted = userNames.stream().filter(Objects::nonNull).distinct().toList();
        Map<String, String> known = users.named(wanted).stream().map(user -> Map.entry(user.getUserName(), user.details()))
                .filter(user -> user.getValue().active() && user.getValue().email() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, user -> user.getValue().email()));
        return wanted.stream().map(known::get).filter(Objects::nonNull).distinct().toList();
    }
}
