package io.github.rpaclients.contract.controlroom;

final class TokensTable extends ControlRoomTable {
    @Override
    void rows() {
        call("GET /v1/authentication/token", c -> c.tokens().isValid());
    }
}
