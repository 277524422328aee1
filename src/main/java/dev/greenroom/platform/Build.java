package dev.greenroom.platform;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Which build of the app this is: what it renders may differ from what another one does. */
@Component
class Build {

    private final String name;

    /** A build that says nothing of itself is like no other. */
    Build(ObjectProvider<BuildProperties> properties, Assets assets) {
        BuildProperties known = properties.getIfAvailable();
        this.name = assets.path() + (known == null ? UUID.randomUUID() : known.getTime());
    }

    String name() {
        return name;
    }
}
