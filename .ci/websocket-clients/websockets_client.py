import asyncio
import json
import os

import websockets

ADDRESS, HOST, PLAYER = (os.environ[name] for name in ("ADDRESS", "HOST", "PLAYER"))


def say(step, outcome):
    print(f"{step}: {outcome}", flush=True)


def padded(size):
    message = '{"type":"heartbeat"}'
    return message + " " * (size - len(message))


async def message(socket, kind):
    while True:
        text = await socket.recv()
        if json.loads(text)["type"] == kind:
            return text


async def closed(socket):
    await socket.wait_closed()
    return f"{socket.close_code} {socket.close_reason}"


def connect(token):
    return websockets.connect(f"{ADDRESS}?token={token}")


async def play():
    say("version", websockets.__version__)
    host = await connect(HOST)
    welcome = await message(host, "welcome")
    say("a room of 300", f"{len(welcome.encode())} bytes")

    player = await connect(PLAYER)
    await message(player, "welcome")
    await player.send(['{"type":', '"heart', 'beat"}'])
    await message(player, "alive")
    say("three fragments", "alive")
    await (await player.ping("still there?"))  # resolved by a pong with the same data alone
    say("ping", "pong with its data")
    await player.send(padded(16_000))
    await message(player, "alive")
    say("16,000 bytes", "alive")
    await player.close(4001, "bye")
    say("closes", await closed(player))

    rude = await connect(PLAYER)
    await message(rude, "welcome")
    await rude.send(padded(17_000))
    say("17,000 bytes", await closed(rude))

    last = await connect(PLAYER)
    await message(last, "welcome")
    await host.send('{"type":"end","id":"c-1"}')
    await message(host, "done")
    say("is closed", f"done, {await closed(host)}; {await closed(last)}")


asyncio.run(play())
