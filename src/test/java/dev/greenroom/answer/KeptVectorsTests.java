package dev.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

class KeptVectorsTests {

    private static final byte[] SOME = {1, 2, 3};

    @Test
    void anAnswerIsJudgedThoughNoOtherConnectionIsFree() {
        KeptVectors vectors = new KeptVectors(JdbcClient.create(new EmptyPool()));

        vectors.keep("e5-1-text", SOME);

        assertThat(vectors.find("e5-1-text")).contains(SOME);
        assertThat(vectors.find("e5-1-another")).isEmpty();
    }

    private static final class EmptyPool extends AbstractDataSource {

        @Override
        public Connection getConnection() throws SQLTransientConnectionException {
            throw new SQLTransientConnectionException("all in use");
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLTransientConnectionException {
            return getConnection();
        }
    }
}
