package org.sutthang.portfolio.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.sutthang.portfolio.access.UserService;

/** The product's own users. */
@ApplicationScoped
public class UserIdentityStore implements IdentityStore {

    @Inject
    private UserService users;

    /** Checks a name and a password: valid with the role's name as the only group, or not. */
    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return users.authenticate(given.getCaller(), given.getPasswordAsString())
                .map(user -> new CredentialValidationResult(user.userName(), Set.of(user.role().name())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
