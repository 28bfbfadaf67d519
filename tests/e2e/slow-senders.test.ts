import { connect, type Socket } from "node:net";
import { expect, inject, test } from "vitest";

const SENDERS = 200;

/** Begins a request that never gets to the end of its headers; `ended` when the server lets go of it. */
function slowSender(port: number): { socket: Socket; ended: Promise<void> } {
  const socket = connect(port, "localhost", () => {
    socket.write("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
  });
  const drip = setInterval(() => socket.writable && socket.write("a"), 1000);
  const ended = new Promise<void>((done) => {
    socket.on("error", () => {});
    socket.on("close", () => {
      clearInterval(drip);
      done();
    });
  });
  socket.resume();
  return { socket, ended };
}

test("T28: readers are served while hundreds send their requests letter by letter, and those are let go", {
  timeout: 180_000,
}, async () => {
  const { port } = new URL(inject("origin"));
  const senders = Array.from({ length: SENDERS }, () => slowSender(Number(port)));
  try {
    for (let reader = 0; reader < 20; reader++)
      expect((await fetch(`${inject("origin")}/questions`)).status).toBe(200);
    // Node's own limits would let them stay for more than a minute: longer than this test lasts.
    await Promise.all(senders.map(({ ended }) => ended));
  } finally {
    for (const { socket } of senders) socket.destroy();
  }
  expect((await fetch(`${inject("origin")}/healthz`)).status).toBe(200);
});
